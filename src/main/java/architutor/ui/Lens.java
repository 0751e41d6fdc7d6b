package architutor.ui;

import architutor.critique.Pillar;
import java.util.Locale;

/// A way to read the drawing.
enum Lens {
  COST(Pillar.COST),
  FRESHNESS(Pillar.LATENCY),
  SECURITY(Pillar.SECURITY),
  EXAM(Pillar.EXAM);

  /// What the findings that count in it care for.
  final Pillar pillar;

  Lens(Pillar pillar) {
    this.pillar = pillar;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
