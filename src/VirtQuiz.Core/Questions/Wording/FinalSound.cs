namespace VirtQuiz.Core.Questions.Wording;

/// <summary>What a word ends in when it is read aloud in Korean; decides which form a particle takes.</summary>
internal enum FinalSound
{
    Unknown,
    Vowel,
    Rieul,
    OtherConsonant,
}
