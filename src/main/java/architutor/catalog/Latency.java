package architutor.catalog;

/// The time a service adds between data coming in and going out, in seconds.
public record Latency(double lowerSeconds, double upperSeconds, String why) {}
