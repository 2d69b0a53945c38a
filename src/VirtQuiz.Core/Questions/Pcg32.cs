using System.Numerics;

namespace VirtQuiz.Core.Questions;

/// <summary>
/// A small generator that gives the same numbers on every machine and runtime: PCG-XSH-RR with 64 bits of state and
/// 32 bits of output (M. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for
/// Random Number Generation", Harvey Mudd College, HMC-CS-2014-0905, 2014; pcg-random.org).
/// </summary>
/// <remarks>A mutable struct: pass it by reference, or both copies give the same numbers.</remarks>
public struct Pcg32
{
    private const ulong Multiplier = 6364136223846793005;

    private readonly ulong increment;
    private ulong state;

    /// <param name="seed">Where on the sequence to start.</param>
    /// <param name="sequence">Which of the 2^63 sequences; the highest bit is ignored.</param>
    public Pcg32(ulong seed, ulong sequence = 0)
    {
        increment = (sequence << 1) | 1;
        Step();
        state += seed;
        Step();
    }

    public uint Next()
    {
        var old = state;
        Step();
        return BitOperations.RotateRight((uint)(((old >> 18) ^ old) >> 27), (int)(old >> 59));
    }

    /// <summary>A number from 0 to <paramref name="bound"/> − 1, each equally likely.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is not positive.</exception>
    public int Next(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);

        // The lowest (2^32 mod bound) numbers would make some remainders likelier than others: draw again.
        var range = (uint)bound;
        var threshold = (0u - range) % range;
        uint drawn;
        do
            drawn = Next();
        while (drawn < threshold);
        return (int)(drawn % range);
    }

    /// <summary>Puts the items in random order, every order equally likely (Fisher–Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = Next(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    private void Step() => state = unchecked((state * Multiplier) + increment);
}
