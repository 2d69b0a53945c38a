namespace VirtQuiz.Tests;

public class HouseTests
{
    [Fact]
    public void Core_uses_nothing_but_the_base_class_library()
    {
        Assert.True(true);
    }
}
