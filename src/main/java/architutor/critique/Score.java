package architutor.critique;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How good a design is, 0 to 100: each pillar starts at 100 and loses 25 for an error, 10 for a
/// warning and 2 for an info; the whole is the mean of the pillars.
public record Score(int overall, Map<Pillar, Integer> byPillar) {
  /// What a pillar starts at.
  public static final int WHOLE = 100;

  static Score of(List<Finding> findings) {
    var scores = new EnumMap<Pillar, Integer>(Pillar.class);
    for (var pillar : Pillar.values()) {
      var lost =
          findings.stream()
              .filter(f -> f.rule().pillar() == pillar)
              .mapToInt(f -> loss(f.severity()))
              .sum();
      scores.put(pillar, Math.max(0, WHOLE - lost));
    }
    var mean = scores.values().stream().mapToInt(Integer::intValue).average().orElse(WHOLE);
    return new Score((int) Math.round(mean), scores);
  }

  /// What one finding costs its pillar.
  public static int loss(Severity severity) {
    return switch (severity) {
      case ERROR -> 25;
      case WARNING -> 10;
      case INFO -> 2;
    };
  }
}
