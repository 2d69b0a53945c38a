using System.Reflection;
using VirtQuiz.Screens;
using VirtQuiz.Screens.Boards;
using VirtQuiz.Screens.Ordering;

namespace VirtQuiz.Tui.Tests.Screens;

public class ModelTests
{
    private const BindingFlags Anything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> Models => [.. typeof(Game).Assembly.GetTypes()
        .Where(type => !type.IsInterface && type.Name.EndsWith("Model", StringComparison.Ordinal)), typeof(Board), typeof(BoardPicture), typeof(ZoneBoard), typeof(ZoneHand), typeof(OrderingHand)];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_model_has_no_type_of_the_terminal_in_any_member(Type model)
    {
        var types = model.GetMembers(Anything).SelectMany(TypesOf);

        Assert.DoesNotContain(types, type => type.FullName!.StartsWith("Terminal.Gui", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_screen_has_its_model()
    {
        Assert.Equal(
            ["AnswersModel", "BuildStackModel", "CardMenuModel", "ExplainModel", "FlashcardModel", "HelpModel", "HomeModel", "MissedModel", "NotSavedModel", "OrderingModel", "PlacingModel", "QuestionModel", "SettingsModel", "StatisticsModel", "SummaryModel", "TeachingModel", "TypingModel"],
            Models.Select(row => row.Data.Name).Where(name => name.EndsWith("Model", StringComparison.Ordinal)).Order());
    }

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        FieldInfo field => Parts(field.FieldType),
        PropertyInfo property => Parts(property.PropertyType),
        MethodInfo method => [.. Parts(method.ReturnType), .. method.GetParameters().SelectMany(parameter => Parts(parameter.ParameterType))],
        ConstructorInfo constructor => constructor.GetParameters().SelectMany(parameter => Parts(parameter.ParameterType)),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType
        ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)]
        : type.FullName is null ? [] : [type];
}
