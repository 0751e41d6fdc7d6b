package architutor.ui;

import architutor.app.Session;
import architutor.arrange.Cloning;
import architutor.arrange.Made;
import architutor.arrange.Way;
import architutor.catalog.Catalog;
import architutor.catalog.Service;
import architutor.edit.All;
import architutor.edit.Configure;
import architutor.edit.Edit;
import architutor.edit.Frames;
import architutor.edit.Ids;
import architutor.edit.Put;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;

/// Puts services on the drawing without dragging them: alone, behind what is selected, or at the
/// end of a line that ended in the open.
final class Adding {
  private static final double GRID = 8;

  private final Session session;
  private final CanvasView canvas;
  private final Catalog catalog;
  private final IconImages images;
  private final Consumer<String> say;
  private final Runnable search;
  private ContextMenu menu = new ContextMenu();

  /// @param say tells why something cannot stand on a drawing
  /// @param search lets the person look for a service
  Adding(
      Session session,
      CanvasView canvas,
      Catalog catalog,
      IconImages images,
      Consumer<String> say,
      Runnable search) {
    this.session = session;
    this.canvas = canvas;
    this.catalog = catalog;
    this.images = images;
    this.say = say;
    this.search = search;
  }

  /// In the selected frame, else beside the selected node, else where there is room in sight.
  void place(Service service) {
    if (!service.isDrawn()) {
      say.accept(Undrawn.words(service));
      return;
    }
    var spot = FreeSpot.beside(session.selection(), session.diagram(), canvas.viewport().visible());
    var node = node(service, spot);
    selected(session.diagram()::group)
        .ifPresentOrElse(frame -> house(node, frame), () -> put(node, List.of(node)));
  }

  /// At a free place in the frame, which grows where it must.
  private void house(Node node, Group frame) {
    var put = Put.of(node.in(Optional.empty()));
    var with = put.applyTo(session.diagram());
    var steps = new ArrayList<Edit>(List.of(put));
    Housing.edit(with, Set.of(node.id()), Optional.of(frame.id())).ifPresent(steps::add);
    session.apply(new All(put.title(), steps));
    session.select(Set.of(node.id()));
    canvas.reveal(Set.of(node.id()));
  }

  /// Behind the selected node; with none selected as if it stood alone.
  void join(Service service) {
    var from = selected(session.diagram()::node).map(Node::id);
    if (!service.isDrawn() || from.isEmpty()) {
      place(service);
      return;
    }
    Cloning.connect(session.diagram(), from.get(), Way.RIGHT, service.home(), catalog::guess)
        .ifPresent(made -> {
          session.apply(stated(made, service));
          session.select(made.made());
          canvas.reveal(made.made());
        });
  }

  /// Where a line ended in the open: what could come next.
  void offer(Id from, Point at) {
    var services =
        session
            .diagram()
            .node(from)
            .flatMap(n -> catalog.find(n.service()))
            .map(s -> NextServices.after(s, catalog))
            .orElse(List.of());
    menu.hide();
    menu =
        NextServices.menu(
            services,
            catalog,
            images,
            service -> connect(service, from, at),
            () -> {
              session.select(Set.of(from));
              search.run();
            });
    var spot = canvas.viewport().toScreen(at);
    var screen = canvas.localToScreen(spot.x(), spot.y());
    menu.show(canvas, screen.getX(), screen.getY());
  }

  private <E extends Element> Optional<E> selected(Function<Id, Optional<E>> kind) {
    return session.selection().stream().flatMap(id -> kind.apply(id).stream()).findFirst();
  }

  private void connect(Service service, Id from, Point at) {
    var node = node(service, at);
    var kind =
        session
            .diagram()
            .node(from)
            .map(n -> catalog.guess(n.service(), node.service()))
            .orElse(EdgeKind.DATA);
    put(node, List.of(node, Edge.of(from, node.id(), kind)));
  }

  private void put(Node node, List<Element> all) {
    session.apply(new Put(all));
    session.select(Set.of(node.id()));
    canvas.reveal(Set.of(node.id()));
  }

  private Node node(Service service, Point at) {
    var diagram = session.diagram();
    var place = new Point(near(at.x()), near(at.y()));
    var node =
        Node.of(Ids.fresh(diagram, service.home()).text(), service.home())
            .at(place)
            .in(Frames.around(diagram, place, Set.of()));
    for (var set : service.sets().entrySet()) node = node.with(set.getKey(), set.getValue());
    return node;
  }

  private static double near(double ordinate) {
    return GRID * Math.round(ordinate / GRID);
  }

  /// A part of a service is its home with some settings.
  private static Edit stated(Made made, Service service) {
    if (service.sets().isEmpty()) return made.edit();
    var steps = new ArrayList<Edit>(List.of(made.edit()));
    for (var id : made.made())
      service.sets().forEach((key, value) -> steps.add(new Configure(id, key, value)));
    return new All(made.edit().title(), steps);
  }
}
