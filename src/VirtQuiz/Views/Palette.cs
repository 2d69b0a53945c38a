using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace VirtQuiz.Views;

/// <summary>
/// How roles look: on the terminal's own background and in its own sixteen colors, so that light and dark terminals
/// keep their look; without colors, by styles alone.
/// </summary>
public sealed class Palette
{
    private Palette(Func<Role, Attribute> look) => Look = look;

    public static Palette Colored { get; } = new(role => role switch
    {
        Role.Quiet => Plain(TextStyle.Faint),
        Role.Strong => Plain(TextStyle.Bold),
        Role.Here => In(ColorName16.Cyan, TextStyle.Bold),
        Role.Right => In(ColorName16.Green, TextStyle.Bold),
        Role.Wrong => In(ColorName16.Red, TextStyle.Bold),
        Role.Struck => Plain(TextStyle.Faint | TextStyle.Strikethrough),
        _ => Plain(TextStyle.None),
    });

    /// <summary>For NO_COLOR (https://no-color.org).</summary>
    public static Palette Monochrome { get; } = new(role => role switch
    {
        Role.Quiet => Plain(TextStyle.Faint),
        Role.Strong or Role.Right => Plain(TextStyle.Bold),
        Role.Here => Plain(TextStyle.Bold | TextStyle.Underline),
        Role.Wrong => Plain(TextStyle.Underline),
        Role.Struck => Plain(TextStyle.Faint | TextStyle.Strikethrough),
        _ => Plain(TextStyle.None),
    });

    public Func<Role, Attribute> Look { get; }

    private static Attribute Plain(TextStyle style) => new(Color.None, Color.None, style);

    private static Attribute In(ColorName16 color, TextStyle style) => new(new Color(color), Color.None, style);
}
