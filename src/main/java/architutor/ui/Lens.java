package architutor.ui;

import architutor.critique.Pillar;
import java.util.Locale;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// A way to read the drawing.
enum Lens {
  COST(Optional.of(Pillar.COST), Feather.DOLLAR_SIGN),
  FRESHNESS(Optional.of(Pillar.LATENCY), Feather.CLOCK),
  SECURITY(Optional.of(Pillar.SECURITY), Feather.SHIELD),
  EXAM(Optional.of(Pillar.EXAM), Feather.AWARD),
  STEPS(Optional.empty(), Feather.HASH);

  /// What the findings that count in it care for, if any do.
  final Optional<Pillar> pillar;

  final Feather glyph;

  Lens(Optional<Pillar> pillar, Feather glyph) {
    this.pillar = pillar;
    this.glyph = glyph;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
