package architutor.ui;

import architutor.app.Change;
import architutor.app.Session;
import architutor.critique.Finding;
import architutor.critique.Fix;
import architutor.critique.Pillar;
import architutor.critique.Rule;
import architutor.critique.Score;
import architutor.critique.Severity;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What the rules say of the drawing, and what would cure it.
final class ReviewPanel implements FindingCard.Listener {
  /// What stays the same of a finding when the drawing is judged again. One about no element is
  /// told from another of its rule by what it says.
  private record Key(String rule, List<Id> about, String says) {
    static Key of(Finding finding) {
      var says = finding.about().isEmpty() ? finding.message() : "";
      return new Key(finding.rule().id(), finding.about(), says);
    }
  }

  private final Session session;
  private final Attention attention;
  private final Consumer<Set<Id>> reveal;
  private final Consumer<String> browse;
  private final Consumer<Rule> explain;
  private final List<ScoreRing> scores;
  private final Map<Optional<Severity>, ToggleButton> chips = new LinkedHashMap<>();
  private final Parent view;
  private Filter filter = Filter.ALL;
  private Optional<Key> open = Optional.empty();

  @FXML private FlowPane rings;
  @FXML private FlowPane filters;
  @FXML private ScrollPane scroll;
  @FXML private VBox list;
  @FXML private VBox good;
  @FXML private Label goodTitle;
  @FXML private Label goodText;

  /// @param pillars those that have rules
  /// @param reveal brings elements into view
  /// @param browse opens an address outside
  /// @param explain shows the page of a rule
  ReviewPanel(
      Session session,
      Collection<Pillar> pillars,
      Attention attention,
      Consumer<Set<Id>> reveal,
      Consumer<String> browse,
      Consumer<Rule> explain) {
    this.session = session;
    this.attention = attention;
    this.reveal = reveal;
    this.browse = browse;
    this.explain = explain;
    this.scores = pillars.stream().map(ScoreRing::new).toList();
    this.view = Fxml.load("review", this);
    session.listen(change -> {
      if (change == Change.CRITIQUE || change == Change.FILE) show();
    });
    show();
  }

  Parent view() {
    return view;
  }

  @FXML
  void initialize() {
    for (var ring : scores) {
      ring.setOnAction(
          _ -> filter(filter.pillar(Optional.of(ring.pillar()).filter(_ -> ring.isSelected()))));
    }
    rings.getChildren().setAll(scores);
    var group = new ToggleGroup();
    chip(Optional.empty(), group);
    for (var severity : Severity.values()) chip(Optional.of(severity), group);
  }

  private void chip(Optional<Severity> severity, ToggleGroup group) {
    var chip = new ToggleButton();
    chip.setToggleGroup(group);
    chip.getStyleClass().add("chip");
    chip.setOnAction(_ -> filter(filter.severity(severity)));
    chips.put(severity, chip);
    filters.getChildren().add(chip);
  }

  private void filter(Filter next) {
    filter = next;
    show();
  }

  private void show() {
    var all = session.critique().findings();
    var score = session.critique().score();
    var empty = session.diagram().isEmpty();
    for (var ring : scores) {
      var value = OptionalInt.of(score.byPillar().getOrDefault(ring.pillar(), 100));
      ring.show(empty ? OptionalInt.empty() : value, made(ring.pillar(), all));
      ring.setSelected(filter.pillar().equals(Optional.of(ring.pillar())));
    }
    var inPillar = all.stream().filter(filter.severity(Optional.empty())::lets).toList();
    chips.forEach((severity, chip) -> {
      var count =
          inPillar.stream().filter(f -> severity.map(s -> s == f.severity()).orElse(true)).count();
      var word = severity.map(Severities::plural).orElse(Words.of("filter.all"));
      chip.setText(Words.of("filter.chip", word, count));
      chip.setSelected(filter.severity().equals(severity));
      chip.setAccessibleText(Words.of("filter.accessible", word, count));
    });
    var listed = all.stream().filter(filter::lets).toList();
    list.getChildren().setAll(listed.stream().map(this::card).toList());
    scroll.setVisible(!listed.isEmpty());
    good.setVisible(listed.isEmpty());
    goodTitle.setText(
        Words.of(empty ? "review.empty" : all.isEmpty() ? "review.good" : "review.filtered"));
    goodText.setText(
        Words.of(
            empty
                ? "review.empty.text"
                : all.isEmpty() ? "review.good.text" : "review.filtered.text"));
  }

  private FindingCard card(Finding finding) {
    return new FindingCard(finding, open.equals(Optional.of(Key.of(finding))), this);
  }

  private static String made(Pillar pillar, List<Finding> all) {
    var own = all.stream().filter(f -> f.rule().pillar() == pillar).toList();
    var parts =
        Arrays.stream(Severity.values())
            .map(s -> Map.entry(s, own.stream().filter(f -> f.severity() == s).count()))
            .filter(e -> e.getValue() > 0)
            .map(e ->
                Words.of(
                    "ring.part",
                    Severities.counted(e.getKey(), e.getValue()),
                    e.getValue() * Score.loss(e.getKey())))
            .collect(Collectors.joining("\n"));
    var name = Words.title(pillar.word());
    return parts.isEmpty() ? Words.of("ring.clean", name) : Words.of("ring.made", name, parts);
  }

  /// Opens the finding after the open one, round and round.
  void next(int step) {
    var cards = cards();
    if (cards.isEmpty()) return;
    var keys = cards.stream().map(c -> Key.of(c.finding())).toList();
    var from = open.map(keys::indexOf).orElse(-1);
    var to = Math.floorMod(from < 0 && step < 0 ? -1 : from + step, keys.size());
    open(cards.get(to).finding());
  }

  /// The rule of the finding that is open.
  Optional<Rule> openRule() {
    return cards().stream()
        .map(FindingCard::finding)
        .filter(f -> open.equals(Optional.of(Key.of(f))))
        .map(Finding::rule)
        .findFirst();
  }

  private List<FindingCard> cards() {
    var cards = new ArrayList<FindingCard>();
    for (var child : list.getChildren()) if (child instanceof FindingCard card) cards.add(card);
    return cards;
  }

  private void open(Finding finding) {
    open = Optional.of(Key.of(finding));
    show();
    var about = new HashSet<>(finding.about());
    about.removeIf(id -> session.diagram().find(id).isEmpty());
    session.select(about);
    reveal.accept(about);
    cards().stream()
        .filter(c -> Key.of(c.finding()).equals(Key.of(finding)))
        .findFirst()
        .ifPresent(this::scrollTo);
  }

  private void scrollTo(FindingCard card) {
    scroll.applyCss();
    scroll.layout();
    var room = list.getHeight() - scroll.getViewportBounds().getHeight();
    var top = card.getBoundsInParent().getMinY();
    var bottom = card.getBoundsInParent().getMaxY();
    var from = scroll.getVvalue() * room;
    if (room > 0 && (top < from || bottom > from + scroll.getViewportBounds().getHeight()))
      scroll.setVvalue(Math.clamp(top / room, 0, 1));
    card.requestFocus();
  }

  @Override
  public void toggle(Finding finding) {
    if (open.equals(Optional.of(Key.of(finding)))) {
      open = Optional.empty();
      show();
    } else open(finding);
  }

  @Override
  public void hover(Finding finding, boolean on) {
    if (on) attention.finding().set(Optional.of(finding));
    else if (attention.finding().get().equals(Optional.of(finding))) attention.rest();
  }

  @Override
  public void preview(Fix fix, boolean on) {
    if (on) attention.fix().set(Optional.of(fix));
    else if (attention.fix().get().equals(Optional.of(fix))) attention.fix().set(Optional.empty());
  }

  @Override
  public void apply(Fix fix) {
    attention.rest();
    session.apply(fix.edit());
  }

  @Override
  public void browse(String url) {
    browse.accept(url);
  }

  @Override
  public void explain(Finding finding) {
    explain.accept(finding.rule());
  }
}
