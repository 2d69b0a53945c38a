namespace VirtQuiz.Progress;

/// <summary>What was found wrong with progress. Nothing of it stops the game; nothing was overwritten.</summary>
public enum ProgressProblemCode
{
    /// <summary>The database was damaged. It was moved to the path given and made anew from the journals.</summary>
    DatabaseSetAside,

    /// <summary>
    /// The database held what is no longer in the journals. It was moved to the path given and made anew from them.
    /// </summary>
    DatabaseDidNotFit,

    /// <summary>The database could not be kept on the disk; it lives in memory until the program ends.</summary>
    DatabaseInMemory,

    /// <summary>Lines of a journal fail their checksum or cannot be read; they were left in place.</summary>
    BadLines,

    /// <summary>The first line of a journal is damaged; its device was taken from the file name.</summary>
    BadHeader,

    /// <summary>The last line of this device's journal was not written to its end; it was moved to the file named.</summary>
    TornLine,

    /// <summary>A journal that was read before has been changed or is gone; the database is made from what is there.</summary>
    JournalChanged,

    /// <summary>This device's own journal is not as it was left, so it goes on under a new name.</summary>
    NewDevice,

    /// <summary>This device's journal was removed or replaced while it was in use; all of it was written again to the path given.</summary>
    JournalPutBack,

    /// <summary>The backup of the day could not be made in the folder given; those there are stay.</summary>
    BackupFailed,

    /// <summary>Two different events claim the same device and number; both are kept.</summary>
    EventTwice,

    /// <summary>The file of screen settings was damaged. It was moved to the path given; the defaults hold.</summary>
    SettingsSetAside,

    /// <summary>The file of screen settings was written by a newer version; it is left alone and the defaults hold.</summary>
    SettingsOfNewerVersion,

    /// <summary>The file of screen settings cannot be read; the defaults hold.</summary>
    SettingsUnreadable,

    /// <summary>The file of screen settings has a name or a value that is none; the default holds.</summary>
    SettingUnknown,

    /// <summary>Numbers of a device are in no journal: lines were lost. Found by a checkup.</summary>
    NumbersMissing,

    /// <summary>The last line of a journal is not finished. Found by a checkup; dealt with at the next start.</summary>
    UnfinishedLine,

    /// <summary>A journal cannot be read. Found by a checkup.</summary>
    JournalUnreadable,

    /// <summary>A newer version wrote a journal. Found by a checkup.</summary>
    JournalOfNewerVersion,

    /// <summary>A journal is not as the database knows it. Found by a checkup.</summary>
    JournalNotAsApplied,

    /// <summary>The database is damaged. Found by a checkup.</summary>
    DatabaseDamaged,

    /// <summary>The database knows cards otherwise than the journals say. Found by a checkup.</summary>
    DatabaseDiffers,

    /// <summary>The database could not be copied to be looked at. Found by a checkup.</summary>
    DatabaseUnchecked,
}
