package architutor.ui;

import architutor.advice.Advice;
import architutor.advice.Need;
import architutor.advice.Recommendation;
import architutor.app.Change;
import architutor.app.Newest;
import architutor.app.Session;
import architutor.app.Studio;
import architutor.catalog.Catalog;
import architutor.catalog.Heard;
import architutor.catalog.NeedKind;
import architutor.catalog.Service;
import architutor.model.Diagram;
import architutor.model.Id;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// What is needed, in words and by choice, and which services fit it.
final class AdvicePanel implements AdviceCard.Listener {
  private static final Duration PAUSE = Duration.millis(250);

  /// Letters of a chip that fit beside each other.
  private static final int ROOM = 44;

  /// What the panel needs of the window around it.
  ///
  /// @param place puts a service on the drawing
  /// @param browse opens an address outside
  record Hands(Carrying carrying, Consumer<Service> place, Consumer<String> browse) {}

  private record Doubt(Diagram diagram, Id node) {}

  private record Drawn(Id node, Need need) {}

  private final Session session;
  private final Catalog catalog;
  private final IconImages images;
  private final Hands hands;
  private final Newest<Wish, Answer> adviser;
  private final Newest<Doubt, Drawn> drawing;
  private final NeedList needs;
  private final AmongField among;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Parent view;
  private Wish wish = Wish.NOTHING;
  private Optional<Answer> given = Optional.empty();
  private Set<String> open = Set.of();

  @FXML private ScrollPane scroll;
  @FXML private VBox asking;
  @FXML private Label title;
  @FXML private Button clear;
  @FXML private Label drawn;
  @FXML private TextArea text;
  @FXML private FlowPane heard;
  @FXML private VBox empty;
  @FXML private VBox answer;
  @FXML private Label verdict;
  @FXML private Label because;
  @FXML private HBox replacing;
  @FXML private VBox question;
  @FXML private Label asks;
  @FXML private FlowPane options;
  @FXML private VBox ranking;

  AdvicePanel(Studio studio, Session session, Work work, IconImages images, Hands hands) {
    this.session = session;
    this.catalog = studio.catalog();
    this.images = images;
    this.hands = hands;
    adviser = work.newest(w -> Answer.to(w, studio), this::take);
    drawing = work.newest(d -> new Drawn(d.node(), studio.need(d.diagram(), d.node())), this::take);
    needs = new NeedList(catalog.needs().kinds(), (kind, value) -> ask(wish.toggling(kind, value)));
    among = new AmongField(catalog, id -> ask(wish.among(id)), id -> ask(wish.notAmong(id)));
    view = Fxml.load("advice", this);
    session.listen(change -> {
      if (change == Change.DIAGRAM || change == Change.FILE) show();
    });
    show();
  }

  Parent view() {
    return view;
  }

  @FXML
  void initialize() {
    asking.getChildren().addAll(needs, among);
    title.setLabelFor(text);
    Stream.<Node>of(clear, drawn, heard, empty, answer, because, replacing, question)
        .forEach(part -> part.managedProperty().bind(part.visibleProperty()));
    pause.setOnFinished(_ -> say());
    text.textProperty()
        .subscribe(_ -> {
          if (!text.getText().equals(wish.need().text())) pause.playFromStart();
        });
    TabKey.leaves(text);
  }

  void focus() {
    scroll.setVvalue(0);
    text.requestFocus();
    text.selectAll();
  }

  /// Asks whether the service of a node is the right one, by what the drawing says of its need.
  void doubt(Id node) {
    drawing.want(new Doubt(session.diagram(), node));
  }

  @FXML
  void clear() {
    begin(Wish.NOTHING);
    needs.open(true);
    text.requestFocus();
  }

  private void say() {
    if (text.getText().equals(wish.need().text())) return;
    if (wish.isEmpty()) needs.open(false);
    ask(wish.saying(text.getText()));
  }

  private void take(Drawn found) {
    var own = serviceOf(found.node());
    var weighed = new LinkedHashSet<String>();
    own.ifPresent(s -> {
      var others = catalog.alternatives(s).stream().filter(Service::isDrawn).toList();
      if (!others.isEmpty()) weighed.add(s.id());
      others.forEach(other -> weighed.add(other.id()));
    });
    needs.open(false);
    drawn.setText(said(found.need()));
    begin(new Wish(found.need().among(List.copyOf(weighed)), Set.of(), Optional.of(found.node())));
  }

  /// Puts a new question in the place of all that was asked.
  private void begin(Wish next) {
    pause.stop();
    ask(next);
    text.setText(next.need().text());
    scroll.setVvalue(0);
  }

  private void ask(Wish next) {
    wish = next;
    needs.show(wish.need().needs());
    among.show(wish.need().candidates());
    adviser.want(next);
  }

  /// The first is open until somebody opens another.
  private void take(Answer found) {
    given = Optional.of(found);
    open =
        found.advice().ranking().stream()
            .findFirst()
            .map(r -> Set.of(r.service().id()))
            .orElse(Set.of());
    show();
  }

  private void show() {
    var doubted = wish.doubted().flatMap(this::serviceOf);
    clear.setVisible(!wish.equals(Wish.NOTHING));
    drawn.setVisible(doubted.isPresent());
    var advice = given.filter(_ -> !wish.isEmpty()).map(Answer::advice);
    var words = given.filter(_ -> !wish.isEmpty()).map(Answer::heard).orElse(List.of());
    heard.getChildren().setAll(words.stream().map(this::understood).toList());
    heard.setVisible(!words.isEmpty());
    empty.setVisible(advice.isEmpty());
    answer.setVisible(advice.isPresent());
    ranking.getChildren().clear();
    advice.ifPresent(a -> show(a, doubted));
  }

  private void show(Advice advice, Optional<Service> own) {
    verdict.setText(Verdicts.sentence(advice, own));
    var reason = Verdicts.because(advice, own);
    because.setVisible(reason.isPresent());
    because.setText(reason.orElse(""));
    var better = own.flatMap(o -> Verdicts.better(advice, o));
    replacing.setVisible(better.isPresent());
    replacing.getChildren().setAll(better.map(this::replacement).stream().toList());
    var asked = advice.questions().stream().findFirst();
    question.setVisible(asked.isPresent());
    asked.ifPresent(q -> {
      asks.setText(q.text());
      options.getChildren().setAll(q.options().stream().map(o -> option(q, o)).toList());
    });
    var first = advice.ranking().stream().mapToDouble(Recommendation::score).max().orElse(0);
    for (var place = 0; place < advice.ranking().size(); place++) {
      var advised = advice.ranking().get(place);
      var share = first <= 0 ? 0 : Math.clamp(advised.score() / first, 0, 1);
      var isOther = own.isPresent() && !own.get().equals(advised.service());
      var standing =
          new AdviceCard.Standing(place + 1, share, open.contains(advised.service().id()), isOther);
      ranking.getChildren().add(new AdviceCard(advised, standing, images, this));
    }
  }

  private Button understood(Heard h) {
    var kind = catalog.needs().kind(h.need());
    var value = kind.flatMap(k -> k.value(h.value()));
    var meaning = value.map(NeedKind.Value::title).orElse(h.value());
    var title = kind.map(NeedKind::title).orElse(h.need());
    var whole = Words.of("advice.heard.need", h.words(), title, meaning);
    return Removable.chip(
        whole.length() <= ROOM ? whole : Words.of("advice.heard", h.words(), meaning),
        Words.of("advice.heard.remove", h.words(), title, meaning),
        () -> ask(wish.denying(h)));
  }

  private Button option(Advice.Question asked, Advice.Option answered) {
    var button = new Button(answered.title());
    button.getStyleClass().add("chip");
    button.setTooltip(new Tooltip(Words.of("advice.favours", answered.favours())));
    button.setAccessibleText(Words.of("advice.option", answered.title(), answered.favours()));
    button.setOnAction(_ -> ask(wish.toggling(asked.need(), answered.value())));
    return button;
  }

  private Button replacement(Recommendation better) {
    var button = new Button(Words.of("advice.replace.by", better.service().brief()));
    button.setId("advice-replace");
    button.getStyleClass().add("primary");
    button.setOnAction(_ -> replace(better.service()));
    return button;
  }

  private String said(Need need) {
    var said =
        need.needs().entrySet().stream()
            .flatMap(e ->
                catalog.needs().kind(e.getKey()).stream()
                    .flatMap(kind -> e.getValue().stream().flatMap(v -> kind.value(v).stream())))
            .map(NeedKind.Value::title)
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? Words.of("advice.drawn.nothing") : Words.of("advice.drawn", said);
  }

  private Optional<Service> serviceOf(Id node) {
    return session.diagram().node(node).flatMap(n -> catalog.find(n.service()));
  }

  @Override
  public void toggle(Service service) {
    var next = new LinkedHashSet<>(open);
    if (!next.remove(service.id())) next.add(service.id());
    open = next;
    show();
    ranking.getChildren().stream()
        .filter(n -> n instanceof AdviceCard card && card.service().equals(service))
        .forEach(Node::requestFocus);
  }

  @Override
  public void press(AdviceCard card, Service service) {
    hands.carrying().press(card, service);
  }

  @Override
  public void place(Service service) {
    hands.place().accept(service);
  }

  @Override
  public void replace(Service service) {
    wish.doubted().ifPresent(node -> session.apply(Replacing.edit(node, service)));
  }

  @Override
  public void browse(String url) {
    hands.browse().accept(url);
  }
}
