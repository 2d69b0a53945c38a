using VirtQuiz.Core.Decks;
using VirtQuiz.Progress.Exchange;

namespace VirtQuiz.Wording;

/// <summary>What <c>virtquiz export --journal</c> and <c>virtquiz import --journal</c> say.</summary>
public sealed class ExchangeTexts(Language language) : Texts(language)
{
    public string Exported(Exporting.Exported done, string file) => Say(
        $"{file}: {Events(done.Events)} of {Count(done.Devices, "device", "devices", "")} written. Add them elsewhere: virtquiz import --journal FILE",
        $"{file}: 기기 {done.Devices}대의 기록 {done.Events}건을 썼습니다. 다른 곳에 더하려면: virtquiz import --journal 파일");

    public string Exists(string file) => Say(
        $"{file}: this file is there already and is not overwritten; name another.",
        $"{file}: 이미 있는 파일이라 덮어쓰지 않습니다. 다른 이름을 주세요.");

    public string NotExported(string path, string reason) => Say(
        $"{path}: the journals could not be exported: {reason}", $"{path}: 기록을 내보내지 못했습니다: {reason}");

    public string Imported(Importing.Imported done) => Say(
        $"{Events(done.Events)} of {Count(done.Devices, "device", "devices", "")} added; {Events(done.Known)} there already.",
        $"기기 {done.Devices}대의 기록에서 {done.Events}건을 더했습니다. {done.Known}건은 이미 있었습니다.");

    public string NoJournal(string file) => Say(
        $"{file}: this is no journal; give a file that virtquiz export --journal has written.",
        $"{file}: 기록 파일이 아닙니다. virtquiz export --journal로 쓴 파일을 주세요.");

    public string NotImported(string path, string reason) => Say(
        $"{path}: nothing was imported: {reason}", $"{path}: 아무것도 가져오지 못했습니다: {reason}");

    /// <summary>What to do next time where it is not said what to export or import.</summary>
    public string WhatMissing(string command) => Say(
        $"virtquiz {command} needs --journal FILE; '-' stands for {(command == "export" ? "standard output" : "standard input")}.",
        $"virtquiz {command}에는 --journal 파일이 필요합니다. '-'는 {(command == "export" ? "표준 출력" : "표준 입력")}입니다.");

    private string Events(long count) => Say(count == 1 ? "1 event" : $"{count} events", "");
}
