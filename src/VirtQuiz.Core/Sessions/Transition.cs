using System.Collections.Immutable;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Core.Sessions;

/// <summary>
/// One step of a session. The events are to be made durable first; then <see cref="Next"/>, told how they were
/// recorded (<see cref="Session.Saved"/>), takes the session's place. Where saving fails the old session stands.
/// </summary>
public sealed record Transition(Session Next, ImmutableArray<JournalEvent> Events);
