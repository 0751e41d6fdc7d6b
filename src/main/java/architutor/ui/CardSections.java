package architutor.ui;

import architutor.catalog.Catalog;
import architutor.catalog.Neighbourhood;
import architutor.catalog.Neighbourhood.Group;
import architutor.catalog.Neighbourhood.Side;
import architutor.catalog.Service;
import architutor.catalog.Service.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The sections of a service card, in the order in which one asks; what nothing is known of has
/// none.
final class CardSections {
  private final Catalog catalog;
  private final IconImages images;
  private final ServiceCard.Listener listener;

  CardSections(Catalog catalog, IconImages images, ServiceCard.Listener listener) {
    this.catalog = catalog;
    this.images = images;
    this.listener = listener;
  }

  List<Node> of(Service service) {
    var all = new ArrayList<Node>();
    var around = catalog.neighbourhood(service);
    add(all, "card.use", service.useWhen().stream().map(CardSections::bullet).toList());
    add(all, "card.avoid", service.avoidWhen().stream().map(CardSections::bullet).toList());
    add(all, "card.latency", latency(service));
    add(all, "card.in", groups(around, Side.IN));
    add(all, "card.out", groups(around, Side.OUT));
    add(all, "card.with", groups(around, Side.OVER, Side.UNDER));
    add(all, "card.instead", chips(catalog.alternatives(service)));
    add(all, "card.parts", chips(catalog.parts(service)));
    add(all, "card.settings", settings(service));
    add(all, "card.limits", new Figures(listener::browse).limits(service));
    add(all, "card.prices", new Figures(listener::browse).prices(service));
    add(all, "card.exam", exam(service));
    add(all, "card.elsewhere", elsewhere(service));
    add(all, "card.docs", service.docs().stream().map(d -> link(d.title(), d.url())).toList());
    return all;
  }

  static void add(List<Node> all, String title, List<? extends Node> content) {
    if (content.isEmpty()) return;
    var section = new VBox(CardHead.text(Words.of(title), "section-title"));
    section.getChildren().addAll(content);
    section.getStyleClass().add("card-section");
    all.add(section);
  }

  static HBox bullet(String words) {
    var point = new Label("•");
    point.getStyleClass().add("second");
    point.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return new HBox(8, point, CardHead.text(words, "card-text"));
  }

  private static List<Node> latency(Service service) {
    return service
        .latency()
        .map(l ->
            List.<Node>of(CardHead.text(l.words(), "strong"), CardHead.text(l.why(), "card-text")))
        .orElse(List.of());
  }

  private List<Node> groups(Neighbourhood around, Side... sides) {
    return Arrays.stream(sides).flatMap(side -> around.on(side).stream()).map(this::group).toList();
  }

  private Node group(Group group) {
    var words = CardHead.text(relation(group), "small");
    return new VBox(4, words, new Chips(group.services(), images, listener::explain));
  }

  /// The relation as the entry would say it, such as «Queried by».
  static String relation(Group group) {
    return Words.of("relation." + group.kind().word() + (group.isForth() ? "" : ".back"));
  }

  private List<Node> chips(List<Service> services) {
    return services.isEmpty() ? List.of() : List.of(new Chips(services, images, listener::explain));
  }

  /// A part has its owner's settings, which stand on its owner's card.
  private List<Node> settings(Service service) {
    if (service.form() != Form.NODE) return List.of();
    return service.properties().stream()
        .<Node>map(p ->
            new VBox(
                CardHead.text(p.title(), "card-text"),
                CardHead.text(PropertyWords.of(p, catalog::wordingOf), "small")))
        .toList();
  }

  private static List<Node> exam(Service service) {
    if (service.exam().isEmpty()) return List.of();
    var tasks = service.exam().stream().collect(Collectors.joining(" · "));
    return List.of(CardHead.text(Words.of("card.tasks", tasks), "card-text"));
  }

  private static List<Node> elsewhere(Service service) {
    var names = new ArrayList<Node>();
    var elsewhere = service.elsewhere();
    if (!elsewhere.cloudformation().isEmpty())
      names.add(named("card.cloudformation", elsewhere.cloudformation()));
    if (!elsewhere.terraform().isEmpty()) names.add(named("card.terraform", elsewhere.terraform()));
    return names;
  }

  private static Node named(String key, List<String> names) {
    return new VBox(
        CardHead.text(Words.of(key), "small"),
        CardHead.text(String.join("\n", names), "card-text"));
  }

  private Hyperlink link(String title, String url) {
    var link = new Hyperlink(title);
    link.setWrapText(true);
    link.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    link.getStyleClass().add("finding-link");
    link.setAccessibleText(Words.of("finding.link", title));
    link.setOnAction(_ -> listener.browse(url));
    return link;
  }
}
