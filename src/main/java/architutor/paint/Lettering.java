package architutor.paint;

import architutor.model.Point;
import architutor.paint.Stroke.Words;
import architutor.paint.Stroke.Words.Anchor;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Sets words, never wider than they may be.
record Lettering(Ruler ruler) {
  private static final String ELLIPSIS = "…";

  Words set(String text, Point at, Anchor anchor, Type type, Rgb colour, double most) {
    var shown = elided(text, type, most);
    return new Words(shown, at, anchor, type.size, type.weight, colour, width(shown, type));
  }

  double width(String text, Type type) {
    return ruler.width(text, type.size, type.weight);
  }

  /// The text, or as much of its start as fits before an ellipsis, cut between letters as people
  /// see them.
  String elided(String text, Type type, double most) {
    if (width(text, type) <= most) return text;
    var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    for (var end = letters.last(); end > 0; end = letters.previous()) {
      var shorter = text.substring(0, end).stripTrailing() + ELLIPSIS;
      if (width(shorter, type) <= most) return shorter;
    }
    return ELLIPSIS;
  }

  /// At most `lines` lines of the text, broken between words; the last one takes what is left.
  List<String> wrapped(String text, Type type, double most, int lines) {
    var done = new ArrayList<String>();
    for (var paragraph : text.split("\\R", -1)) {
      var line = "";
      for (var word : paragraph.split(" ", -1)) {
        var longer = line.isEmpty() ? word : line + " " + word;
        if (line.isEmpty() || width(longer, type) <= most || done.size() == lines - 1) {
          line = longer;
        } else {
          done.add(line);
          line = word;
        }
      }
      if (done.size() < lines) done.add(line);
    }
    return done.stream().map(line -> elided(line, type, most)).toList();
  }
}
