package architutor.ui;

import architutor.critique.Finding;
import architutor.critique.Fix;
import architutor.critique.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One finding of the list: its sentence, and when it is open the reason, where that stands, and
/// what would cure it.
final class FindingCard extends HBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  /// What a card asks of the list that it stands in.
  interface Folding {
    void toggle(FindingCard card);

    /// Shows or hides what follows from its finding.
    void unfold(FindingCard card);
  }

  /// What a card asks of the panel.
  interface Listener {
    void hover(Finding finding, boolean on);

    void preview(Fix fix, boolean on);

    void apply(Fix fix);

    /// All fixes of the finding's kind.
    void previewAll(Finding finding, boolean on);

    void applyAll(Finding finding);

    /// A form to say why the finding may stand.
    AcceptForm accepting(Finding finding);

    void browse(String url);

    void explain(Rule rule);
  }

  /// How a card stands in the list.
  ///
  /// @param following how many findings follow from it
  /// @param isUnfolded whether those are shown below it
  /// @param isIndented whether it follows from the one above
  /// @param alike how many findings of its kind there are, itself among them
  record Standing(
      boolean isOpen, int following, boolean isUnfolded, boolean isIndented, int alike) {}

  private final Place place;
  private final Folding list;
  private final Listener listener;
  private final VBox content = new VBox();
  private final Region dot = new Region();
  private Finding finding;
  private Standing standing;
  private Optional<AcceptForm> form = Optional.empty();
  private final Measured least = new Measured(super::computeMinHeight);
  private final Measured wanted = new Measured(super::computePrefHeight);

  FindingCard(Place place, Finding finding, Standing standing, Folding list, Listener listener) {
    this.place = place;
    this.finding = finding;
    this.standing = standing;
    this.list = list;
    this.listener = listener;
    content.getStyleClass().add("finding-content");
    HBox.setHgrow(content, Priority.ALWAYS);
    getChildren().addAll(dot, content);
    getStyleClass().add("finding");
    if (standing.isIndented()) getStyleClass().add("following");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    hoverProperty().subscribe((_, on) -> listener.hover(this.finding, on));
    addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> list.toggle(this));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ENTER || e.getTarget() != this) return;
          list.toggle(this);
          e.consume();
        });
    fill();
  }

  /// A list asks each of its cards four times whenever one of them has changed.
  @Override
  protected double computeMinHeight(double width) {
    return least.of(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return wanted.of(width);
  }

  @Override
  public void requestLayout() {
    least.forget();
    wanted.forget();
    super.requestLayout();
  }

  Finding finding() {
    return finding;
  }

  Place place() {
    return place;
  }

  boolean isIndented() {
    return standing.isIndented();
  }

  boolean isOpen() {
    return standing.isOpen();
  }

  /// Shows the same finding of a newer judgement. An open card is filled anew, because fixes are
  /// made for one version of the drawing; what somebody is writing in it stays.
  void show(Finding next, Standing now) {
    var stays = !now.isOpen() && now.equals(standing);
    finding = next;
    standing = now;
    if (!now.isOpen()) form = Optional.empty();
    if (!stays) fill();
  }

  private void fill() {
    dot.getStyleClass().setAll("dot", finding.severity().word());
    var parts = new ArrayList<Node>();
    parts.add(CardHead.text(finding.message(), "finding-sentence"));
    parts.add(CardHead.text(RuleMeta.of(finding.rule()), "finding-meta"));
    if (standing.isOpen()) parts.addAll(inside());
    if (standing.following() > 0) parts.add(following());
    content.getChildren().setAll(parts);
    pseudoClassStateChanged(OPEN, standing.isOpen());
    setAccessibleText(
        Words.of("finding.accessible", Severities.title(finding.severity()), finding.message()));
  }

  private List<Node> inside() {
    var parts = new ArrayList<Node>();
    parts.add(CardHead.text(finding.why(), "finding-why"));
    for (var source : finding.rule().see())
      parts.add(SourceLink.of(source, "finding-link", listener::browse));
    var fixes = finding.fixes();
    for (var fix : fixes) parts.add(button(fix, fix.equals(fixes.getFirst())));
    var more = new FlowPane(4, 2);
    more.getStyleClass().add("finding-more");
    if (standing.alike() > 1 && !fixes.isEmpty()) more.getChildren().add(fixAll());
    var accepting = form.orElseGet(() -> listener.accepting(finding));
    form = Optional.of(accepting);
    more.getChildren().addAll(accepting.opener(), explain());
    parts.add(more);
    parts.add(accepting);
    return parts;
  }

  private Button explain() {
    var button = new Button(Words.of("finding.explain"));
    button.getStyleClass().add("plain");
    button.setAccessibleText(Words.of("finding.explain.accessible", finding.rule().title()));
    button.setOnAction(_ -> listener.explain(finding.rule()));
    button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    return button;
  }

  private Button button(Fix fix, boolean isBest) {
    var button = new Button(fix.title());
    button.setWrapText(true);
    button.setAccessibleText(Words.of("fix.accessible", fix.title()));
    button.getStyleClass().add(isBest ? "primary" : "quiet");
    button.setOnAction(_ -> listener.apply(fix));
    look(button, on -> listener.preview(fix, on));
    return button;
  }

  private Button fixAll() {
    var button = plain(Words.of("fix.all", standing.alike()));
    button.setAccessibleText(
        Words.of("fix.all.accessible", standing.alike(), finding.rule().title()));
    button.setOnAction(_ -> listener.applyAll(finding));
    look(button, on -> listener.previewAll(finding, on));
    return button;
  }

  private Button following() {
    var button =
        plain(
            standing.isUnfolded()
                ? Words.of("finding.fold")
                : Words.counted("finding.following", standing.following()));
    button.getStyleClass().add("finding-following");
    button.setOnAction(_ -> list.unfold(this));
    return button;
  }

  /// A press on a button is none on its card.
  static Button plain(String text) {
    var button = new Button(text);
    button.getStyleClass().add("plain");
    button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    return button;
  }

  private static void look(Button button, Consumer<Boolean> look) {
    button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    button.hoverProperty().subscribe((_, on) -> look.accept(on));
    button.focusedProperty().subscribe((_, on) -> look.accept(on));
  }
}
