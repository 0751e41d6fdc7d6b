package architutor.paint;

/// Measures in the font that [Png] draws with. Needs no display.
public final class AwtRuler implements Ruler {
  @Override
  public double width(String text, double size, Weight weight) {
    return Fonts.of(size, weight).getStringBounds(text, Fonts.CONTEXT).getWidth();
  }
}
