using Terminal.Gui.App;
using Terminal.Gui.Input;
using Terminal.Gui.Views;

// One empty window and the way out of it, Ctrl+Q: what Terminal.Gui alone costs.
Application.SetDefaultKeyBinding(Command.Quit, Bind.All(Key.Q.WithCtrl));
using var app = Application.Create().Init();
using var window = new Window { Title = "Bare window" };
app.Run(window);
