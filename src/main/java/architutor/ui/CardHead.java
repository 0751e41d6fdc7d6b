package architutor.ui;

import architutor.catalog.Catalog;
import architutor.catalog.Property;
import architutor.catalog.Service;
import architutor.catalog.Service.Form;
import architutor.catalog.Service.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The top of a service card: what it is, whether it should still be used, what can be done with
/// it.
final class CardHead {
  private static final int ICON = 40;

  private final Catalog catalog;
  private final IconImages images;
  private final ServiceCard.Listener listener;

  CardHead(Catalog catalog, IconImages images, ServiceCard.Listener listener) {
    this.catalog = catalog;
    this.images = images;
    this.listener = listener;
  }

  List<Node> of(Service service) {
    var all = new ArrayList<Node>();
    all.add(title(service));
    if (service.status() != Status.ACTIVE) all.add(status(service));
    all.add(text(service.summary(), "card-summary"));
    if (!service.home().equals(service.id())) all.add(home(service));
    var actions = actions(service);
    if (!actions.getChildren().isEmpty()) all.add(actions);
    return all;
  }

  private HBox title(Service service) {
    var words = new VBox(text(service.name(), "heading"));
    if (!service.formerly().isEmpty())
      words
          .getChildren()
          .add(text(Words.of("card.formerly", String.join(", ", service.formerly())), "small"));
    if (!service.aliases().isEmpty())
      words
          .getChildren()
          .add(text(Words.of("card.aliases", String.join(", ", service.aliases())), "small"));
    words.getStyleClass().add("card-title");
    HBox.setHgrow(words, Priority.ALWAYS);
    return new HBox(12, Tile.icon(service, images, ICON), words);
  }

  private FlowPane status(Service service) {
    var line = new FlowPane(8, 4);
    var word = text(Words.title(service.status().word()), "strong");
    line.getChildren().add(word);
    service
        .successor()
        .flatMap(catalog::entry)
        .ifPresent(next -> {
          line.getChildren().add(new Label(Words.of("card.successor")));
          line.getChildren().add(chip(next));
        });
    line.getStyleClass()
        .addAll("card-status", service.status() == Status.MAINTENANCE ? "warning" : "error");
    return line;
  }

  /// What a part or a term belongs to, and how its owner's settings say it.
  private FlowPane home(Service service) {
    var line = new FlowPane(6, 4);
    line.getStyleClass().add("card-home");
    var owner = service.partOf().flatMap(catalog::entry);
    owner.ifPresent(o ->
        line.getChildren()
            .addAll(
                new Label(
                    Words.of("card.part.of." + service.kind().name().toLowerCase(Locale.ROOT))),
                chip(o)));
    if (service.sets().isEmpty()) return line;
    var settings =
        service.sets().entrySet().stream()
            .map(e -> said(service, e.getKey(), e.getValue()))
            .collect(Collectors.joining(", "));
    var home = catalog.entry(service.home()).map(Service::brief).orElse(service.home());
    line.getChildren().add(text(Words.of("card.set", home, settings), "second"));
    return line;
  }

  private String said(Service service, String id, String value) {
    var title = service.property(id).map(Property::title).orElse(id);
    return Words.of("card.setting", title, catalog.wordingOf(value));
  }

  private FlowPane actions(Service service) {
    var buttons = new FlowPane(8, 8);
    buttons.getStyleClass().add("card-actions");
    if (service.isDrawn())
      buttons.getChildren().add(button("card.place", "primary", () -> listener.place(service)));
    if (service.form() != Form.TERM)
      buttons.getChildren().add(button("card.explore", "quiet", () -> listener.explore(service)));
    var others = catalog.alternatives(service);
    if (!others.isEmpty())
      buttons
          .getChildren()
          .add(
              button(
                  "card.compare",
                  "quiet",
                  () ->
                      listener.compare(
                          Stream.concat(Stream.of(service), others.stream()).toList())));
    return buttons;
  }

  private static Button button(String key, String style, Runnable action) {
    var button = new Button(Words.of(key));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add(style);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Chip chip(Service service) {
    return new Chip(service, images, listener::explain, listener::explain);
  }

  static String kind(Service service) {
    return service.form() == Form.TERM
        ? Words.of("card.kind.term")
        : Words.of("card.kind." + service.kind().name().toLowerCase(Locale.ROOT));
  }

  static Label text(String words, String style) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
