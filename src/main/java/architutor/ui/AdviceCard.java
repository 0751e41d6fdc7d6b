package architutor.ui;

import architutor.advice.Recommendation;
import architutor.catalog.Service;
import architutor.catalog.Source;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One place of the ranking: its name and how far it is behind the first, and when it is open what
/// speaks for it and against it, what to read, and a way onto the drawing.
final class AdviceCard extends HBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final int ICON = 28;
  private static final int PAGES = 3;

  /// What a card asks of the panel.
  interface Listener {
    void toggle(Service service);

    void press(AdviceCard card, Service service);

    void place(Service service);

    void replace(Service service);

    void browse(String url);
  }

  /// How a card stands in the list.
  ///
  /// @param share of the first's score, from 0 to 1
  /// @param isReplacing whether it may take the place of the node that is asked about
  record Standing(int place, double share, boolean isOpen, boolean isReplacing) {}

  private final Service service;

  AdviceCard(Recommendation advised, Standing standing, IconImages images, Listener listener) {
    service = advised.service();
    var name = new Label(Words.of("advice.place", standing.place(), service.name()));
    name.setWrapText(true);
    name.getStyleClass().add("finding-sentence");
    var bar = new ProgressBar(standing.share());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("share");
    bar.setAccessibleText(Words.of("advice.share", Math.round(100 * standing.share())));
    var content = new VBox(name, bar);
    content.getStyleClass().add("finding-content");
    HBox.setHgrow(content, Priority.ALWAYS);
    if (standing.isOpen()) content.getChildren().addAll(inside(advised, standing, listener));
    getChildren().addAll(Tile.icon(service, images, ICON), content);
    getStyleClass().addAll("finding", "advised");
    pseudoClassStateChanged(OPEN, standing.isOpen());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(name.getText());
    setAccessibleHelp(Words.of("advice.card.help"));
    addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> listener.press(this, service));
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        e -> {
          if (e.isStillSincePress()) listener.toggle(service);
        });
    addEventHandler(KeyEvent.KEY_PRESSED, e -> key(e, listener));
  }

  Service service() {
    return service;
  }

  private void key(KeyEvent e, Listener listener) {
    if (e.getTarget() != this) return;
    if (e.getCode() == KeyCode.ENTER) listener.place(service);
    else if (e.getCode() == KeyCode.SPACE) listener.toggle(service);
    else return;
    e.consume();
  }

  private List<Node> inside(Recommendation advised, Standing standing, Listener listener) {
    var parts = new ArrayList<Node>();
    var summary = new Label(service.summary());
    summary.setWrapText(true);
    summary.getStyleClass().add("finding-why");
    parts.add(summary);
    for (var line : advised.because())
      parts.add(reason(line, Feather.PLUS, "for", Words.of("advice.reason.for", line)));
    for (var line : advised.against())
      parts.add(reason(line, Feather.MINUS, "against", Words.of("advice.reason.against", line)));
    advised.see().stream().limit(PAGES).forEach(page -> parts.add(link(page, listener)));
    if (!service.isDrawn()) parts.add(undrawn());
    else parts.add(buttons(standing, listener));
    return parts;
  }

  private static HBox reason(String text, Feather sign, String side, String accessible) {
    var glyph = Glyphs.of(sign, 14);
    glyph.getStyleClass().add(side);
    var words = new Label(text);
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(glyph, words);
    row.getStyleClass().add("reason");
    row.setAccessibleText(accessible);
    return row;
  }

  private Label undrawn() {
    var words = new Label(Undrawn.words(service));
    words.setWrapText(true);
    words.getStyleClass().add("finding-meta");
    return words;
  }

  private FlowPane buttons(Standing standing, Listener listener) {
    var buttons = new FlowPane(8, 8);
    if (standing.isReplacing())
      buttons
          .getChildren()
          .add(button(Words.of("advice.replace"), () -> listener.replace(service)));
    buttons.getChildren().add(button(Words.of("advice.put"), () -> listener.place(service)));
    return buttons;
  }

  private Button button(String text, Runnable action) {
    var button = new Button(text);
    button.getStyleClass().add("quiet");
    button.setAccessibleText(Words.of("advice.button", text, service.name()));
    button.setOnAction(_ -> action.run());
    button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    return button;
  }

  private static Hyperlink link(Source source, Listener listener) {
    var link = new Hyperlink(source.title());
    link.setWrapText(true);
    link.getStyleClass().add("finding-link");
    link.setAccessibleText(Words.of("finding.link", source.title()));
    link.setOnAction(_ -> listener.browse(source.url()));
    link.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    return link;
  }
}
