using VirtQuiz.Core.Questions;

namespace VirtQuiz.Core.Answers;

/// <summary>Compares what was typed with what may be typed: case, spaces, Hangul jamo and closing punctuation do not count.</summary>
internal static class TypedAnswer
{
    public static bool IsRight(string typed, TypeInQuestion question)
    {
        var key = Phrase.KeyOf(typed);
        return key.Length > 0
            && (key == Phrase.KeyOf(question.Answer) || question.Accepted.Any(accepted => key == Phrase.KeyOf(accepted)));
    }
}
