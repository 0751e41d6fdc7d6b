package architutor.ui;

import architutor.app.Change;
import architutor.app.Session;
import architutor.catalog.Catalog;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Chooses the lens, keeps what is read through it up to date, and says the answer at the upper
/// left of the canvas.
final class LensBar {
  private final Session session;
  private final Catalog catalog;
  private final CanvasView canvas;
  private final ObjectProperty<Optional<Lens>> lens = new SimpleObjectProperty<>(Optional.empty());
  private final Label figure = new Label();
  private final Label answer = new Label();
  private final HBox card;

  LensBar(Session session, Catalog catalog, CanvasView canvas) {
    this.session = session;
    this.catalog = catalog;
    this.canvas = canvas;
    figure.getStyleClass().add("strong");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    var close = new Button("", Glyphs.of(Feather.X));
    close.getStyleClass().addAll("tool", "tab-close");
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setAccessibleText(Words.of("lens.close"));
    close.setOnAction(_ -> lens.set(Optional.empty()));
    answer.getStyleClass().add("second");
    answer.setWrapText(true);
    card = new HBox(12, figure, answer, close);
    card.setAlignment(Pos.CENTER_LEFT);
    card.getStyleClass().add("lens-card");
    canvas.corner(card);
    card.setVisible(false);
    lens.subscribe(this::read);
    session.listen(change -> {
      if (change == Change.CRITIQUE || change == Change.FILE) read();
    });
  }

  /// Looks through it, or no longer if it is looked through already.
  void toggle(Lens next) {
    lens.set(lens.get().equals(Optional.of(next)) ? Optional.empty() : Optional.of(next));
  }

  List<Draft> drafts() {
    return Arrays.stream(Lens.values())
        .map(one -> Draft.of("lens-" + one.word(), () -> toggle(one)))
        .toList();
  }

  /// One button for each, of which at most one is down.
  List<ToggleButton> buttons(Commands commands) {
    return Arrays.stream(Lens.values())
        .map(one -> {
          var command = commands.of("lens-" + one.word());
          var button = new ToggleButton(Words.of("lens." + one.word()), Glyphs.of(one.glyph));
          button.setId("tool-" + command.id());
          button.getStyleClass().addAll("tool", "lens");
          button.setContentDisplay(ContentDisplay.TEXT_ONLY);
          button.setAccessibleText(command.text());
          Tip.on(button, command::tip);
          button.setOnAction(_ -> command.run());
          lens.subscribe(now -> button.setSelected(now.equals(Optional.of(one))));
          return button;
        })
        .toList();
  }

  private void read() {
    var read =
        lens.get()
            .map(one -> Reader.of(one, session.diagram(), catalog, session.critique()))
            .orElse(Reader.NOTHING);
    card.setVisible(!read.answer().isEmpty());
    figure.setText(read.figure());
    answer.setText(read.answer());
    card.setAccessibleText(read.figure() + " " + read.answer());
    canvas.read(lens.get().map(_ -> read));
  }
}
