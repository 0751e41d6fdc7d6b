package architutor.ui;

import architutor.critique.Finding;
import architutor.critique.Fix;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One finding of the list: its sentence, and when it is open the reason, where that stands, and
/// what would cure it.
final class FindingCard extends HBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  /// What a card asks of the panel.
  interface Listener {
    void toggle(Finding finding);

    void hover(Finding finding, boolean on);

    void preview(Fix fix, boolean on);

    void apply(Fix fix);

    void browse(String url);

    void explain(Finding finding);
  }

  private final Finding finding;

  FindingCard(Finding finding, boolean open, Listener listener) {
    this.finding = finding;
    var dot = new Region();
    dot.getStyleClass().addAll("dot", finding.severity().word());
    var sentence = new Label(finding.message());
    sentence.setWrapText(true);
    sentence.getStyleClass().add("finding-sentence");
    var meta = new Label(meta(finding));
    meta.getStyleClass().add("finding-meta");
    var content = new VBox(sentence, meta);
    content.getStyleClass().add("finding-content");
    HBox.setHgrow(content, Priority.ALWAYS);
    if (open) content.getChildren().addAll(inside(listener));
    getChildren().addAll(dot, content);
    getStyleClass().add("finding");
    pseudoClassStateChanged(OPEN, open);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(
        Words.of("finding.accessible", Severities.title(finding.severity()), finding.message()));
    hoverProperty().subscribe((_, on) -> listener.hover(finding, on));
    addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> listener.toggle(finding));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ENTER || e.getTarget() != this) return;
          listener.toggle(finding);
          e.consume();
        });
  }

  Finding finding() {
    return finding;
  }

  private static String meta(Finding finding) {
    return Stream.concat(
            Stream.of(
                Severities.title(finding.severity()), Words.title(finding.rule().pillar().word())),
            finding.rule().exam().stream().map(task -> Words.of("finding.task", task)))
        .collect(Collectors.joining(" · "));
  }

  private javafx.scene.Node[] inside(Listener listener) {
    var why = new Label(finding.why());
    why.setWrapText(true);
    why.getStyleClass().add("finding-why");
    var sources =
        finding.rule().see().stream()
            .map(source -> SourceLink.of(source, "finding-link", listener::browse));
    var fixes = finding.fixes().stream().map(fix -> button(fix, listener));
    return Stream.of(Stream.of(why), sources, fixes, Stream.of(explain(listener)))
        .flatMap(s -> s)
        .toArray(javafx.scene.Node[]::new);
  }

  private Button explain(Listener listener) {
    var button = new Button(Words.of("finding.explain"));
    button.getStyleClass().add("plain");
    button.setAccessibleText(Words.of("finding.explain.accessible", finding.rule().title()));
    button.setOnAction(_ -> listener.explain(finding));
    button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    return button;
  }

  private Button button(Fix fix, Listener listener) {
    var button = new Button(fix.title());
    button.setWrapText(true);
    button.setAccessibleText(Words.of("fix.accessible", fix.title()));
    button.getStyleClass().add(fix.equals(finding.fixes().getFirst()) ? "primary" : "quiet");
    button.setOnAction(_ -> listener.apply(fix));
    button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    Consumer<Boolean> look = on -> listener.preview(fix, on);
    button.hoverProperty().subscribe((_, on) -> look.accept(on));
    button.focusedProperty().subscribe((_, on) -> look.accept(on));
    return button;
  }
}
