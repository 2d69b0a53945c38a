using VirtQuiz.Views;

namespace VirtQuiz.Screens.Question;

/// <summary>One layer of the drawing that a question is about.</summary>
/// <param name="Text">"?" where the layer is left out.</param>
/// <param name="Mark">"✓" beside the layer that filled the gap, after the answer; else empty.</param>
public sealed record DrawnLayer(string Text, Role Role = Role.Text, string Mark = "");
