package architutor.ui;

import architutor.app.Change;
import architutor.app.Session;
import architutor.catalog.Catalog;
import architutor.catalog.Service;
import architutor.catalog.Service.Form;
import architutor.model.Id;
import architutor.model.Node;
import architutor.text.Once;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;

/// What the window tells of services: the card, the comparison, what stands around one.
final class Guide implements ServiceCard.Listener {
  private final Session session;
  private final Catalog catalog;
  private final Consumer<Service> place;
  private final Pages pages;
  private final Runnable showCard;
  private final Sheet sheet;
  private final Once<ServiceCard> card;
  private final Once<ComparisonSheet> comparison;
  private final Once<ExplorerSheet> explorer;

  /// @param place puts an entry on the drawing
  /// @param showCard brings the card into view
  Guide(
      Session session,
      Catalog catalog,
      IconImages images,
      Sheet sheet,
      Consumer<Service> place,
      Pages pages,
      Runnable showCard) {
    this.session = session;
    this.catalog = catalog;
    this.sheet = sheet;
    this.place = place;
    this.pages = pages;
    this.showCard = showCard;
    this.card = Once.of(() -> new ServiceCard(catalog, images, this));
    this.comparison = Once.of(() -> new ComparisonSheet(catalog, images, this, sheet::close));
    this.explorer = Once.of(() -> new ExplorerSheet(catalog, images, this, sheet::close));
    session.listen(change -> {
      // Whoever changes the drawing wants to see it.
      if (change == Change.DIAGRAM || change == Change.FILE) sheet.close();
    });
  }

  Parent card() {
    return card.get().view();
  }

  @Override
  public void explain(Service service) {
    card.get().show(service);
    showCard.run();
  }

  /// The service of a node; where nobody knows it the card stays as it is.
  void explain(Id node) {
    session.diagram().node(node).map(Node::service).flatMap(catalog::find).ifPresent(this::explain);
  }

  /// The selected service; with none selected the card as it was left.
  void explainSelected() {
    selected().findFirst().ifPresent(card.get()::show);
    showCard.run();
  }

  void walk(int steps) {
    card.get().walk(steps);
    showCard.run();
  }

  boolean canWalk(int steps) {
    return visited().can(steps);
  }

  @Override
  public void place(Service service) {
    place.accept(service);
  }

  @Override
  public void browse(String url) {
    pages.browse(url);
  }

  @Override
  public void compare(List<Service> services) {
    var table = comparison.get();
    table.show(services);
    sheet.open(table.view(), table::focus);
  }

  /// The selected services; a single one, or the one whose card is open, with its alternatives.
  void compareSelected() {
    var chosen = selected().toList();
    if (chosen.size() > 1) compare(chosen);
    else compare(subject().map(comparison.get()::withAlternatives).orElse(List.of()));
  }

  boolean canCompare() {
    return selected().limit(ComparisonSheet.MOST + 1).count() <= ComparisonSheet.MOST;
  }

  @Override
  public void explore(Service service) {
    var graph = explorer.get();
    graph.show(service.form() == Form.PART ? home(service) : service);
    sheet.open(graph.view(), graph::focus);
  }

  private Service home(Service part) {
    return catalog.entry(part.home()).orElse(part);
  }

  void exploreSelected() {
    subject().ifPresent(this::explore);
  }

  boolean canExplore() {
    return subject().isPresent();
  }

  private Optional<Service> subject() {
    return selected().findFirst().or(() -> visited().now());
  }

  private Visited visited() {
    return card.made().map(ServiceCard::visited).orElse(Visited.NOTHING);
  }

  private Stream<Service> selected() {
    return session.diagram().nodes().stream()
        .filter(n -> session.selection().contains(n.id()))
        .map(Node::service)
        .distinct()
        .flatMap(id -> catalog.find(id).stream());
  }
}
