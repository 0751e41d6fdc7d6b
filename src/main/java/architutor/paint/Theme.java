package architutor.paint;

/// A set of colours for the whole window and every picture.
public enum Theme {
  LIGHT,
  DARK;

  /// The least contrast at which a small word reads.
  static final double LEGIBLE = 4.5;

  public Rgb of(Token token) {
    return token.in(this);
  }

  /// A colour for words on the canvas: the given one, moved toward the text's just until it reads.
  Rgb legible(Rgb colour) {
    for (var share = 0.0; share < 1; share += 0.05) {
      var shade = colour.toward(of(Token.TEXT), share);
      if (shade.contrast(of(Token.CANVAS)) >= LEGIBLE) return shade;
    }
    return of(Token.TEXT);
  }
}
