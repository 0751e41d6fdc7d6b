package architutor.ui;

import architutor.critique.Critique;
import architutor.critique.Critique.Accepted;
import architutor.critique.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The findings under their headings, one of them open; what follows from another is folded under
/// it, and what was accepted or left out stands at the end.
///
/// Cards and headings outlive judgements, so that an edit costs little and takes neither the focus
/// nor the place of the scroll bar away.
final class FindingList implements FindingCard.Folding {
  /// So many cards of a section are made before somebody asks for as many more: making one takes a
  /// millisecond or two.
  private static final int MOST = 30;

  private static final String ACCEPTED = "accepted";
  private static final String LEFT_OUT = "left-out";

  private final ScrollPane scroll;
  private final VBox list;
  private final FindingCard.Listener listener;
  private final Consumer<Finding> opened;
  private final Consumer<Accepted> back;

  /// Sections that are not folded as they would be by themselves.
  private final Set<String> turned = new HashSet<>();

  /// How many cards of a section were asked for.
  private final Map<String, Integer> room = new HashMap<>();

  /// Findings below which those that follow from them are shown.
  private final Set<Place> unfolded = new HashSet<>();

  private final Map<String, SectionHead> heads = new HashMap<>();
  private Map<Place, FindingCard> cards = Map.of();
  private Optional<Place> open = Optional.empty();
  private Critique critique = Critique.NONE;
  private Kinship kinship = Kinship.of(critique);
  private List<Section> sections = List.of();
  private List<Node> notice = List.of();

  /// @param list filled here
  /// @param opened told of a finding that was opened
  /// @param back takes an acceptance back
  FindingList(
      ScrollPane scroll,
      VBox list,
      FindingCard.Listener listener,
      Consumer<Finding> opened,
      Consumer<Accepted> back) {
    this.scroll = scroll;
    this.list = list;
    this.listener = listener;
    this.opened = opened;
    this.back = back;
    Rows.follow(scroll, list);
  }

  /// @param first what stands above all sections
  void show(Critique judged, List<Section> listed, List<Node> first) {
    critique = judged;
    kinship = Kinship.of(judged);
    sections = listed;
    notice = first;
    show();
  }

  /// The finding that is open.
  Optional<Finding> open() {
    return open.flatMap(o -> Optional.ofNullable(cards.get(o))).map(FindingCard::finding);
  }

  /// Shows the open finding, or else the beginning.
  void rewind() {
    open.flatMap(o -> Optional.ofNullable(cards.get(o)))
        .ifPresentOrElse(card -> Rows.reveal(scroll, list, card), () -> scroll.setVvalue(0));
  }

  private void show() {
    // By another grouping the open finding stands elsewhere.
    var places = places();
    open =
        open.map(old ->
            places.stream()
                .filter(old::equals)
                .findFirst()
                .or(() -> places.stream().filter(old::isSame).findFirst())
                .orElse(old));
    var next = new HashMap<Place, FindingCard>();
    var rows = new ArrayList<>(notice);
    for (var section : sections) rows.addAll(rows(section, next));
    rows.addAll(accepted());
    rows.addAll(leftOut());
    cards = next;
    Rows.change(list, rows);
  }

  private List<Node> rows(Section section, Map<Place, FindingCard> next) {
    var rows = new ArrayList<Node>();
    rows.add(head(section.key(), section.counted(), isFolded(section)));
    if (isFolded(section)) return rows;
    var all = section.findings();
    var asked = room.getOrDefault(section.key(), MOST);
    // One more is no longer than the button for it.
    var count = all.size() <= asked + 1 ? all.size() : asked;
    var listed = new ArrayList<>(all.subList(0, count));
    all.stream().skip(count).filter(f -> isOpen(section, f)).forEach(listed::add);
    for (var finding : listed) {
      var following = kinship.of(finding);
      var place = Place.of(section.key(), finding);
      rows.add(card(place, finding, following.size(), false, next));
      if (!unfolded.contains(place)) continue;
      for (var other : following)
        rows.add(card(Place.of(section.key(), other), other, 0, true, next));
    }
    if (listed.size() < all.size())
      rows.add(more(section.key(), all.size() - listed.size(), count + MOST));
    return rows;
  }

  private SectionHead head(String key, String title, boolean isFolded) {
    return heads
        .computeIfAbsent(
            key,
            _ ->
                new SectionHead(() -> {
                  turn(key);
                  show();
                }))
        .show(title, isFolded);
  }

  private void turn(String section) {
    if (!turned.remove(section)) turned.add(section);
  }

  private boolean isFolded(Section section) {
    return section.isQuiet() != turned.contains(section.key());
  }

  private FindingCard card(
      Place place,
      Finding finding,
      int following,
      boolean isIndented,
      Map<Place, FindingCard> next) {
    var standing =
        new FindingCard.Standing(
            open.equals(Optional.of(place)),
            following,
            unfolded.contains(place),
            isIndented,
            kinship.alike(finding));
    // A file may hold the very same remark twice.
    var known =
        Optional.ofNullable(cards.get(place))
            .filter(c -> c.isIndented() == isIndented && !next.containsValue(c));
    known.ifPresent(card -> card.show(finding, standing));
    var card = known.orElseGet(() -> new FindingCard(place, finding, standing, this, listener));
    next.put(place, card);
    return card;
  }

  private boolean isOpen(Section section, Finding finding) {
    return open.filter(o -> o.equals(Place.of(section.key(), finding))).isPresent();
  }

  private Button more(String section, int count, int next) {
    var more = FindingCard.plain(Words.of("chips.more", count));
    more.getStyleClass().add("more-findings");
    more.setOnAction(_ -> {
      room.put(section, next);
      var at = list.getChildren().indexOf(more);
      show();
      list.getChildren().get(at).requestFocus();
    });
    return more;
  }

  private List<Node> accepted() {
    var all = critique.accepted();
    if (all.isEmpty()) return List.of();
    return aside(
        ACCEPTED,
        Words.of("section.accepted"),
        all.size(),
        () ->
            all.stream()
                .<Node>map(
                    one -> new AcceptedCard(one, kinship.of(one.finding()), listener::hover, back))
                .toList());
  }

  private List<Node> leftOut() {
    var all = critique.stopped();
    if (all.isEmpty()) return List.of();
    return aside(
        LEFT_OUT,
        Words.of("section.left-out"),
        all.size(),
        () -> List.of(new LeftOutCard(all, listener::explain)));
  }

  /// A quiet section of what does not count.
  private List<Node> aside(String key, String title, int count, Supplier<List<Node>> inside) {
    var isFolded = !turned.contains(key);
    var rows = new ArrayList<Node>();
    rows.add(head(key, Words.of("section.title", title, count), isFolded));
    if (!isFolded) rows.addAll(inside.get());
    return rows;
  }

  /// Every finding once, in the order of the list, folded sections among them.
  private List<Place> places() {
    var places = new LinkedHashMap<Place, Place>();
    for (var section : sections)
      for (var finding : section.findings()) {
        var place = Place.of(section.key(), finding);
        places.putIfAbsent(place.anywhere(), place);
        if (!unfolded.contains(place)) continue;
        for (var other : kinship.of(finding)) {
          var below = Place.of(section.key(), other);
          places.putIfAbsent(below.anywhere(), below);
        }
      }
    return List.copyOf(places.values());
  }

  /// Opens the finding after the open one, round and round.
  void next(int step) {
    var places = places();
    if (places.isEmpty()) return;
    var same = open.flatMap(o -> places.stream().filter(o::isSame).findFirst());
    var from = same.map(places::indexOf).orElse(-1);
    open(places.get(Math.floorMod(from < 0 && step < 0 ? -1 : from + step, places.size())));
  }

  /// Opens a finding if it is listed.
  void open(Finding finding) {
    places().stream().filter(p -> p.key().equals(finding.key())).findFirst().ifPresent(this::open);
  }

  private void open(Place place) {
    open = Optional.of(place);
    for (var section : sections)
      if (section.key().equals(place.section()) && isFolded(section)) turn(section.key());
    show();
    Optional.ofNullable(cards.get(place))
        .ifPresent(card -> {
          opened.accept(card.finding());
          Rows.reveal(scroll, list, card);
          card.requestFocus();
        });
  }

  @Override
  public void toggle(FindingCard card) {
    if (!card.isOpen()) {
      open(card.place());
      return;
    }
    open = Optional.empty();
    show();
  }

  @Override
  public void unfold(FindingCard card) {
    if (!unfolded.remove(card.place())) unfolded.add(card.place());
    show();
  }
}
