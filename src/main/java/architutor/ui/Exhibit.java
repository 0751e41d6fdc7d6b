package architutor.ui;

import architutor.app.Explained;
import architutor.app.Studio;
import architutor.critique.Example;
import architutor.critique.Finding;
import architutor.critique.Rule;
import architutor.layout.Layout;
import architutor.paint.Overlay;
import architutor.paint.Png;
import architutor.paint.Theme;
import java.util.List;
import java.util.Optional;

/// The examples inside a rule as small pictures, made away from the window's thread.
record Exhibit(Wish wish, Explained explained, List<Piece> bad, List<Piece> good) {
  /// Widths of a picture in units of the window: two narrow ones stand side by side.
  static final double NARROW = 306;

  static final double WIDE = 624;
  private static final double HIGHEST = 280;

  /// Drawings are made so much smaller, so that the names in them are still read.
  private static final double USUAL = 0.85;

  private static final double SMALLEST = 0.66;

  /// More than that is no small picture.
  private static final int MOST_NODES = 60;

  /// What is to be seen.
  ///
  /// @param density pixels of the screen per unit of the window
  record Wish(Studio studio, Rule rule, Theme theme, double density) {}

  /// An example with what was found in it.
  record Piece(Example example, List<Finding> findings, Optional<Thumbnail> picture) {
    /// The room that it takes beside others.
    double width() {
      return picture.filter(p -> p.width() > NARROW).map(_ -> WIDE).orElse(NARROW);
    }
  }

  static Exhibit of(Wish wish) {
    var explained = Explained.of(wish.studio, wish.rule);
    return new Exhibit(
        wish,
        explained,
        explained.bad().stream().map(shown -> piece(wish, shown)).toList(),
        explained.good().stream().map(shown -> piece(wish, shown)).toList());
  }

  private static Piece piece(Wish wish, Explained.Shown shown) {
    return new Piece(shown.example(), shown.findings(), picture(wish, shown));
  }

  private static Optional<Thumbnail> picture(Wish wish, Explained.Shown shown) {
    var diagram = shown.example().diagram();
    if (diagram.isEmpty() || diagram.nodes().size() > MOST_NODES) return Optional.empty();
    var marks = Overlay.NONE.marking(Marks.of(shown.findings()));
    var drawing = wish.studio.draw(Layout.complete(diagram), wish.theme, marks);
    var box = drawing.bounds().grown(Png.MARGIN);
    var scale = scale(box.width(), box.height());
    return Optional.of(Thumbnail.of(wish.studio, drawing, wish.theme, scale, wish.density));
  }

  /// As usual if it fits, else as narrow as it still reads, else as wide as there is room.
  private static double scale(double width, double height) {
    var room = width * SMALLEST <= NARROW ? NARROW : WIDE;
    return Math.min(USUAL, Math.min(room / width, HIGHEST / height));
  }
}
