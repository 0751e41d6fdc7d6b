package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import architutor.paint.Mark;
import architutor.paint.Overlay;
import architutor.paint.Rgb;
import architutor.paint.Stroke;
import architutor.paint.Theme;
import architutor.paint.Tint;
import architutor.paint.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever is written can be read on what lies under it.
final class ContrastTest {
  private static final double LEGIBLE = 4.5;
  private static final Path SHEET = Path.of("src/main/resources/architutor/ui/desk.css");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final List<Token> GROUNDS = List.of(Token.PANEL, Token.BACKGROUND);

  /// What a row or a button that is chosen turns its ground to, whatever is written on it.
  private static final List<Token> CHOSEN = List.of(Token.LINE);

  private static final List<Token> WORDS = List.of(Token.TEXT, Token.SECOND_TEXT);
  private static final List<Token> FILLED =
      List.of(Token.ACCENT, Token.ERROR, Token.WARNING, Token.INFO);

  /// The words of a rule stand on its own ground if it has one, else on any panel.
  @ParameterizedTest
  @EnumSource
  void theWordsOfEveryStyleRead(Theme theme) throws IOException {
    var faint = new TreeSet<String>();
    var rules = RULE.matcher(Files.readString(SHEET));
    while (rules.find()) {
      var own = token("-fx-background-color", rules.group(2)).map(List::of);
      for (var kind : List.of("-fx-text-fill", "-fx-prompt-text-fill"))
        for (var words : token(kind, rules.group(2)).stream().toList())
          for (var ground : own.orElse(grounds(words)))
            look(rules.group(1).strip(), words, ground, theme, faint);
    }
    assertThat(faint).isEmpty();
  }

  private static List<Token> grounds(Token words) {
    return words == Token.ON_ACCENT ? List.of(Token.ACCENT) : GROUNDS;
  }

  @ParameterizedTest
  @EnumSource
  void wordsReadOnWhatIsChosenAndInBadges(Theme theme) {
    var faint = new TreeSet<String>();
    for (var ground : CHOSEN) for (var words : WORDS) look("chosen", words, ground, theme, faint);
    for (var ground : FILLED)
      for (var words : List.of(Token.PANEL, Token.ON_ACCENT))
        look("badge", words, ground, theme, faint);
    assertThat(faint).isEmpty();
  }

  private static void look(
      String where, Token words, Token ground, Theme theme, Set<String> faint) {
    var contrast = theme.of(words).contrast(theme.of(ground));
    if (contrast < LEGIBLE)
      faint.add("%s: %s on %s %.2f".formatted(where, words, ground, contrast));
  }

  private static Optional<Token> token(String property, String rule) {
    var found =
        Pattern.compile("(?:^|[\\s;])" + property + ":\\s*(-at-[a-z-]+)\\s*;").matcher(rule);
    if (!found.find()) return Optional.empty();
    return Arrays.stream(Token.values())
        .filter(t -> ThemeCss.name(t).equals(found.group(1)))
        .findFirst();
  }

  /// Names, second lines, labels, the titles of frames, badges and the figures of a reading.
  @ParameterizedTest
  @EnumSource
  void whatIsWrittenOnTheDrawingReads(Theme theme) {
    var faint = new TreeSet<String>();
    var under = new ArrayList<Stroke>();
    for (var stroke : Bench.STUDIO.draw(everything(), theme, marks()).strokes()) {
      if (stroke instanceof Stroke.Words words) {
        var contrast = words.colour().contrast(ground(words, under, theme));
        if (contrast < LEGIBLE) faint.add("%s: %.2f".formatted(words.text(), contrast));
      }
      under.add(stroke);
    }
    assertThat(under.stream().filter(s -> s instanceof Stroke.Words)).hasSizeGreaterThan(30);
    assertThat(faint).isEmpty();
  }

  /// The fill of the topmost area below; a tinge that is nearly transparent does not count.
  private static Rgb ground(Stroke.Words words, List<Stroke> under, Theme theme) {
    return under.stream()
        .filter(s -> s.bounds().contains(words.bounds().centre()))
        .flatMap(s -> fill(s).stream())
        .filter(fill -> fill.alpha() > 0.5)
        .reduce((_, last) -> last)
        .orElse(theme.of(Token.CANVAS));
  }

  private static Optional<Rgb> fill(Stroke stroke) {
    return switch (stroke) {
      case Stroke.Panel panel -> Optional.of(panel.fill());
      case Stroke.Dot dot -> Optional.of(dot.fill());
      case Stroke.Polygon polygon -> Optional.of(polygon.fill());
      case Stroke.Line _, Stroke.Words _, Stroke.Picture _ -> Optional.empty();
    };
  }

  /// A frame, a node and a flow of every kind.
  private static Diagram everything() {
    var all = Diagram.EMPTY;
    var y = 0;
    for (var kind : GroupKind.values()) {
      var frame = Group.of(kind.word() + "-frame", kind);
      all = all.with(frame.labelled(kind.word()).at(new Box(0, y, 300, 160)));
      y += 200;
    }
    all = all.with(new Note(Id.of("note"), "A note", new Box(900, 0, 160, 60)));
    y = 0;
    for (var kind : EdgeKind.values()) {
      all = all.with(node(kind, "from", 400, y)).with(node(kind, "to", 700, y));
      all = all.with(Edge.of(end(kind, "from"), end(kind, "to"), kind).labelled(kind.word()));
      y += 200;
    }
    return all;
  }

  private static Node node(EdgeKind kind, String end, double x, double y) {
    return Node.of(end(kind, end).text(), "s3")
        .labelled(kind.word() + " " + end)
        .with("format", "json")
        .at(new Point(x, y));
  }

  private static Id end(EdgeKind kind, String end) {
    return Id.of(kind.word() + "-" + end);
  }

  private static Overlay marks() {
    var colours = List.of(Token.ACCENT, Token.ERROR, Token.WARNING, Token.GOOD, Token.SECOND_TEXT);
    Map<Id, Mark> marks = new HashMap<>();
    Map<Id, Tint> tints = new HashMap<>();
    var ends =
        Stream.of(EdgeKind.values()).flatMap(k -> Stream.of(end(k, "from"), end(k, "to"))).toList();
    for (var i = 0; i < ends.size(); i++) {
      tints.put(ends.get(i), new Tint(colours.get(i % colours.size()), "12 min"));
      marks.put(ends.get(i), new Mark(i % 3 == 0 ? 1 : 0, i % 3 == 1 ? 1 : 0, 1));
    }
    return Overlay.NONE.tinting(tints).marking(marks);
  }
}
