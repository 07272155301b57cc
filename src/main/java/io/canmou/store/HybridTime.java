package io.canmou.store;

/// A moment of a hybrid logical clock: wall time, a counter within it, and the device that breaks ties.
///
/// Source: Kulkarni and others (2014), "Logical Physical Clocks", OPODIS, doi:10.1007/978-3-319-14472-6_2.
///
/// @param millis since 1970
public record HybridTime(long millis, int counter, String device) implements Comparable<HybridTime> {
    @Override
    public int compareTo(HybridTime other) {
        int byMillis = Long.compare(millis, other.millis);
        if (byMillis != 0) {
            return byMillis;
        }
        int byCounter = Integer.compare(counter, other.counter);
        return byCounter != 0 ? byCounter : device.compareTo(other.device);
    }
}
