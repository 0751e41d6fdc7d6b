package architutor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.Edit;
import architutor.edit.History;
import architutor.layout.Folding;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A window without a window: plays inputs to a hand and does what it says. Edges run straight.
final class Play {
  private static final Box VIEW = new Box(-100, -100, 2000, 2000);

  private final List<Act> acts = new ArrayList<>();
  private Hand hand = Hand.idle();
  private History history;
  private Set<Id> selection = Set.of();
  private Mods mods = Mods.NONE;
  private double zoom = 1;
  private Nesting nesting = Nesting.FREE;
  private final Map<Id, List<Point>> lines = new HashMap<>();

  private Play(Diagram diagram) {
    history = History.of(diagram);
  }

  static Play on(Diagram diagram) {
    return new Play(diagram);
  }

  Play with(Hand tool) {
    hand = tool;
    return this;
  }

  Play selecting(Id... ids) {
    selection = Set.of(ids);
    return this;
  }

  Play holding(Mods held) {
    mods = held;
    return this;
  }

  /// Lets an edge run otherwise than straight.
  Play running(Id edge, List<Point> line) {
    lines.put(edge, line);
    return this;
  }

  Play nesting(Nesting law) {
    nesting = law;
    return this;
  }

  Play zoomed(double factor) {
    zoom = factor;
    return this;
  }

  Play press(double x, double y) {
    return press(x, y, Input.Button.LEFT);
  }

  Play press(double x, double y, Input.Button button) {
    return play(new Input.Press(new Point(x, y), button, mods, 1));
  }

  Play pressTwice(double x, double y) {
    return press(x, y)
        .release(x, y)
        .play(new Input.Press(new Point(x, y), Input.Button.LEFT, mods, 2))
        .release(x, y);
  }

  Play drag(double x, double y) {
    return play(new Input.Drag(new Point(x, y), mods));
  }

  Play release(double x, double y) {
    return play(new Input.Release(new Point(x, y), mods));
  }

  Play click(double x, double y) {
    return press(x, y).release(x, y);
  }

  Play hover(double x, double y) {
    return play(new Input.Hover(new Point(x, y)));
  }

  Play scroll(double x, double y, double dy) {
    return play(new Input.Scroll(new Point(x, y), 0, dy, mods));
  }

  Play cancel() {
    return play(new Input.Cancel());
  }

  Play key(Key key) {
    Keys.acts(key, mods, scene()).forEach(this::perform);
    return this;
  }

  private Play play(Input input) {
    var turn = hand.on(input, scene());
    hand = turn.hand();
    turn.acts().forEach(this::perform);
    return this;
  }

  private void perform(Act act) {
    acts.add(act);
    if (act instanceof Act.Commit(var edit)) history = history.after(edit);
    if (act instanceof Act.Select(var ids)) selection = ids;
  }

  Scene scene() {
    var all = straight(diagram());
    all.putAll(lines);
    return new Scene(
        diagram(),
        Folding.shown(diagram()),
        selection,
        all,
        VIEW,
        zoom,
        (_, _) -> EdgeKind.CATALOG,
        nesting);
  }

  static Map<Id, List<Point>> straight(Diagram diagram) {
    var lines = new LinkedHashMap<Id, List<Point>>();
    for (var edge : diagram.edges()) {
      var from = diagram.node(edge.from()).flatMap(Node::at);
      var to = diagram.node(edge.to()).flatMap(Node::at);
      from.ifPresent(a -> to.ifPresent(b -> lines.put(edge.id(), List.of(a, b))));
    }
    return lines;
  }

  Diagram diagram() {
    return history.present();
  }

  Set<Id> selection() {
    return selection;
  }

  boolean isIdle() {
    return hand.isIdle();
  }

  /// All that the hand said so far.
  List<Act> acts() {
    return acts;
  }

  Act last() {
    return acts.getLast();
  }

  /// The one edit of the gesture, which is also one step to undo.
  Edit committed() {
    var edits = acts.stream().filter(Act.Commit.class::isInstance).toList();
    assertThat(edits).hasSize(1);
    assertThat(hand.isIdle()).isTrue();
    assertThat(history.depth()).isEqualTo(1);
    return ((Act.Commit) edits.getFirst()).edit();
  }

  /// Nothing was done, nothing is going on and nothing is shown any more.
  void leftNoTrace(Diagram diagram, Id... selected) {
    assertThat(acts).noneMatch(Act.Commit.class::isInstance);
    assertThat(last()).isEqualTo(new Act.Clear());
    assertThat(diagram()).isSameAs(diagram);
    assertThat(selection).containsExactlyInAnyOrder(selected);
    assertThat(hand.isIdle()).isTrue();
  }
}
