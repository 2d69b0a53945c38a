using VirtQuiz.Views;

namespace VirtQuiz.Screens.Question;

/// <summary>One option as it is shown.</summary>
/// <param name="Tick">"[x]" or "[ ]" where several may be picked; else empty.</param>
/// <param name="Remark">What is said about it after the answer; empty before.</param>
/// <param name="WidestRemark">The widest remark it may get, so that nothing moves when the remark appears.</param>
public sealed record OptionLine(int Number, string Tick, string Text, Role Role, string Remark, string WidestRemark);
