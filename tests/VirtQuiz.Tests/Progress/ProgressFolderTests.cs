using VirtQuiz.Progress;

namespace VirtQuiz.Tests.Progress;

public class ProgressFolderTests
{
    [Theory]
    [InlineData(null, null, null, "/home/a/.local/share/virtquiz")]
    [InlineData(null, null, "/xdg", "/xdg/virtquiz")]
    [InlineData(null, null, "relative", "/home/a/.local/share/virtquiz")]
    [InlineData(null, "/named", "/xdg", "/named")]
    [InlineData(null, "", "/xdg", "/xdg/virtquiz")]
    [InlineData("/option/", "/named", "/xdg", "/option")]
    public void The_data_folder_is_the_one_named_first(string? option, string? variable, string? xdg, string expected)
    {
        var folder = ProgressFolder.Resolve(option, name => name switch
        {
            "HOME" => "/home/a",
            "VIRTQUIZ_DATA" => variable,
            "XDG_DATA_HOME" => xdg,
            _ => null,
        });
        Assert.Equal(expected, folder.Data);
        Assert.Equal(Path.Combine(expected, "progress.db"), folder.Database);
        Assert.Equal(Path.Combine(expected, "journal"), folder.Journals);
        Assert.Equal("/home/a/.local/state/virtquiz", folder.State);
    }

    [Fact]
    public void The_device_is_remembered_outside_of_the_data_and_for_each_folder_apart()
    {
        static string? Environment(string name) => name switch { "HOME" => "/home/a", "XDG_STATE_HOME" => "/state", _ => null };
        var one = ProgressFolder.Resolve("/one", Environment);
        var copy = ProgressFolder.Resolve("/copy", Environment);
        Assert.StartsWith("/state/virtquiz/device/", one.Device, StringComparison.Ordinal);
        Assert.NotEqual(one.Device, copy.Device);
    }
}
