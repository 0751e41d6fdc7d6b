package architutor.catalog;

import java.util.Map;
import java.util.Optional;

/// The units a quantity may have, and how many base units each is.
final class Units {
  record Unit(Property.Type measure, double factor) {}

  private static final double K = 1e3;
  private static final double KI = 1024;

  private static final Map<String, Unit> ALL =
      Map.ofEntries(
          Map.entry("", new Unit(Property.Type.COUNT, 1)),
          Map.entry("%", new Unit(Property.Type.COUNT, 1)),
          Map.entry("ms", new Unit(Property.Type.DURATION, 0.001)),
          Map.entry("s", new Unit(Property.Type.DURATION, 1)),
          Map.entry("min", new Unit(Property.Type.DURATION, 60)),
          Map.entry("h", new Unit(Property.Type.DURATION, 3600)),
          Map.entry("d", new Unit(Property.Type.DURATION, 86_400)),
          Map.entry("B", new Unit(Property.Type.SIZE, 1)),
          Map.entry("KB", new Unit(Property.Type.SIZE, K)),
          Map.entry("MB", new Unit(Property.Type.SIZE, K * K)),
          Map.entry("GB", new Unit(Property.Type.SIZE, K * K * K)),
          Map.entry("TB", new Unit(Property.Type.SIZE, K * K * K * K)),
          Map.entry("KiB", new Unit(Property.Type.SIZE, KI)),
          Map.entry("MiB", new Unit(Property.Type.SIZE, KI * KI)),
          Map.entry("GiB", new Unit(Property.Type.SIZE, KI * KI * KI)),
          Map.entry("TiB", new Unit(Property.Type.SIZE, KI * KI * KI * KI)),
          Map.entry("/s", new Unit(Property.Type.RATE, 1)),
          Map.entry("/min", new Unit(Property.Type.RATE, 1.0 / 60)),
          Map.entry("/h", new Unit(Property.Type.RATE, 1.0 / 3600)),
          Map.entry("/d", new Unit(Property.Type.RATE, 1.0 / 86_400)));

  private Units() {}

  static Optional<Unit> find(String unit) {
    return Optional.ofNullable(ALL.get(unit));
  }
}
