package architutor.ui;

import architutor.paint.Ruler;
import architutor.paint.Weight;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Measures in the font that [FxBrush] draws with. Belongs to the thread of the window.
final class FxRuler implements Ruler {
  private static final int KEPT = 20_000;

  /// A family without a semibold would quietly answer with its regular weight.
  private static final FontWeight STRONG =
      Font.font("System", FontWeight.SEMI_BOLD, 12)
              .getStyle()
              .toLowerCase(Locale.ROOT)
              .contains("bold")
          ? FontWeight.SEMI_BOLD
          : FontWeight.BOLD;

  private static final Map<Weight, Map<Double, Font>> FONTS = new EnumMap<>(Weight.class);

  private record Asked(String text, double size, Weight weight) {}

  private final Text probe = new Text();
  private final Map<Asked, Double> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Double> eldest) {
          return size() > KEPT;
        }
      };

  @Override
  public double width(String text, double size, Weight weight) {
    return known.computeIfAbsent(new Asked(text, size, weight), this::measure);
  }

  private double measure(Asked asked) {
    probe.setFont(font(asked.size(), asked.weight()));
    probe.setText(asked.text());
    return probe.getLayoutBounds().getWidth();
  }

  /// The toolkit looks through its families each time it is asked.
  static Font font(double size, Weight weight) {
    return FONTS
        .computeIfAbsent(weight, _ -> new HashMap<>())
        .computeIfAbsent(
            size,
            s ->
                switch (weight) {
                  case REGULAR -> Font.font("System", FontWeight.NORMAL, s);
                  case SEMIBOLD -> Font.font("System", STRONG, s);
                });
  }
}
