package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.InternalProperties;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// A diagram as the layered algorithm sees it. Every node has one port where flows arrive and one
/// where they leave, both level with its icon, so that a chain of icons comes out as one line.
final class Flow {
  private static final double COLUMN_GAP = 32;
  private static final double ROW_GAP = 72;
  private static final double LINE_GAP = 8;

  /// Room above the contents of a frame, also where that is a frame, which lies on the grid.
  private static final double HEAD = Frames.TOP + Frames.GRID / 2;

  /// Drawing units that one letter of a flow's label takes, and what the arrow needs beside them.
  private static final double LETTER = 6;

  private static final double ARROW = 40;

  private final Diagram diagram;
  private final Direction direction;
  private final Arrangement room;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<Id, ElkNode> shapes = new LinkedHashMap<>();
  private final Map<Id, ElkConnectableShape> arrivals = new HashMap<>();
  private final Map<Id, ElkConnectableShape> departures = new HashMap<>();

  static {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  /// @param room what is to be kept free in groups
  Flow(Diagram diagram, Direction direction, Aside aside, Arrangement room) {
    this.diagram = diagram;
    this.direction = direction;
    this.room = room;
    describe(root, Optional.empty());
    for (var group : diagram.groups()) if (aside.flows(group.id())) add(group);
    for (var node : diagram.nodes()) if (aside.flows(node.id())) add(node);
    for (var edge : diagram.edges())
      if (aside.flows(edge.from()) && aside.flows(edge.to()) && !Contents.isInward(diagram, edge))
        add(edge);
  }

  Places run() {
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    var nodes = new HashMap<Id, Point>();
    var groups = new HashMap<Id, Box>();
    shapes.forEach((id, shape) -> {
      var corner = cornerOf(shape);
      if (diagram.group(id).isPresent())
        groups.put(
            id,
            Box.between(onGrid(corner), onGrid(corner.plus(shape.getWidth(), shape.getHeight()))));
      else nodes.put(id, onGrid(corner.plus(Footprint.WIDTH / 2, Footprint.ICON / 2)));
    });
    return new Places(nodes, groups);
  }

  private void describe(ElkNode graph, Optional<Id> home) {
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    graph.setProperty(
        LayeredOptions.DIRECTION,
        switch (direction) {
          case RIGHT -> org.eclipse.elk.core.options.Direction.RIGHT;
          case DOWN -> org.eclipse.elk.core.options.Direction.DOWN;
        });
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(
        LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    graph.setProperty(LayeredOptions.NODE_PLACEMENT_FAVOR_STRAIGHT_EDGES, true);
    graph.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    graph.setProperty(
        LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
    // ELK 0.12.1 counts the nodes of the outermost graph only, and then misses the count inside.
    graph.setProperty(
        InternalProperties.MAX_MODEL_ORDER_NODES, diagram.nodes().size() + diagram.groups().size());
    graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
    graph.setProperty(LayeredOptions.THOROUGHNESS, thoroughness());
    graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, ROW_GAP);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 5 * LINE_GAP);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, LINE_GAP);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, LINE_GAP / 2);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, LINE_GAP);
    var gaps = gaps(diagram, direction);
    graph.setProperty(
        LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS,
        direction.isRight() ? gaps.columns() : gaps.rows());
    graph.setProperty(
        LayeredOptions.SPACING_NODE_NODE, direction.isRight() ? gaps.rows() : gaps.columns());
    makeRoom(graph, room.before(home), room.behind(home));
  }

  /// How often the order of rows is tried anew. In large drawings that is what takes the time, and
  /// few crossings more go unnoticed there.
  private int thoroughness() {
    var nodes = diagram.nodes().size();
    if (nodes <= 300) return 7;
    return nodes <= 2000 ? 3 : 1;
  }

  private void makeRoom(ElkNode graph, Rows.Room before, Rows.Room behind) {
    var padding = new ElkPadding(HEAD, Frames.SIDE, Frames.SIDE, Frames.SIDE);
    var length = Math.max(before.length(), behind.length());
    if (direction.isRight()) {
      padding.setTop(padding.getTop() + before.depth());
      padding.setBottom(padding.getBottom() + behind.depth());
      length += padding.getHorizontal();
    } else {
      padding.setLeft(padding.getLeft() + before.depth());
      padding.setRight(padding.getRight() + behind.depth());
      length += padding.getVertical();
    }
    graph.setProperty(LayeredOptions.PADDING, padding);
    graph.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
    // Inside a group ELK 0.12.1 takes the first number for the length along the flow, whichever way
    // that runs.
    graph.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(length, 0));
  }

  /// How far apart neighbours stand, in drawing units.
  record Gaps(double columns, double rows) {}

  /// All columns are as far apart as the longest label needs: an even row is calmer than a tight
  /// one.
  static Gaps gaps(Diagram diagram, Direction direction) {
    if (!direction.isRight()) return new Gaps(COLUMN_GAP, ROW_GAP);
    var longest = diagram.edges().stream().mapToInt(e -> e.label().length()).max().orElse(0);
    var wanted = longest * LETTER + ARROW - (Footprint.WIDTH - Footprint.ICON);
    return new Gaps(Frames.near(Math.clamp(wanted, COLUMN_GAP, 2.5 * COLUMN_GAP)), ROW_GAP);
  }

  private ElkNode shape(Element element) {
    var known = shapes.get(element.id());
    if (known != null) return known;
    var holder = diagram.parentOf(element.id()).flatMap(diagram::group);
    var shape = ElkGraphUtil.createNode(holder.map(this::shape).orElse(root));
    shape.setIdentifier(element.id().text());
    shapes.put(element.id(), shape);
    return shape;
  }

  private void add(Group group) {
    var shape = shape(group);
    room.whole(group.id())
        .ifPresentOrElse(
            box -> shape.setDimensions(box.width(), box.height()),
            () -> describe(shape, Optional.of(group.id())));
    arrivals.put(group.id(), shape);
    departures.put(group.id(), shape);
  }

  private void add(Node node) {
    var shape = shape(node);
    shape.setDimensions(Footprint.WIDTH, Footprint.ICON + Footprint.LABEL);
    shape.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
    var level = Footprint.ICON / 2;
    var middle = Footprint.WIDTH / 2;
    switch (direction) {
      case RIGHT -> {
        arrivals.put(node.id(), port(shape, PortSide.WEST, 0, level));
        departures.put(node.id(), port(shape, PortSide.EAST, Footprint.WIDTH, level));
      }
      case DOWN -> {
        arrivals.put(node.id(), port(shape, PortSide.NORTH, middle, 0));
        departures.put(node.id(), port(shape, PortSide.SOUTH, middle, shape.getHeight()));
      }
    }
  }

  private static ElkConnectableShape port(ElkNode shape, PortSide side, double x, double y) {
    var port = ElkGraphUtil.createPort(shape);
    port.setProperty(LayeredOptions.PORT_SIDE, side);
    port.setLocation(x, y);
    return port;
  }

  private void add(Edge edge) {
    var line =
        ElkGraphUtil.createSimpleEdge(
            Objects.requireNonNull(departures.get(edge.from())),
            Objects.requireNonNull(arrivals.get(edge.to())));
    var weight = edge.kind().carriesData() ? 10 : 1;
    line.setProperty(LayeredOptions.PRIORITY_DIRECTION, weight);
    line.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, weight);
    line.setProperty(LayeredOptions.PRIORITY_SHORTNESS, weight);
  }

  private static Point cornerOf(ElkNode shape) {
    var corner = new Point(shape.getX(), shape.getY());
    for (var up = Optional.ofNullable(shape.getParent());
        up.isPresent();
        up = up.flatMap(s -> Optional.ofNullable(s.getParent())))
      corner = corner.plus(up.get().getX(), up.get().getY());
    return corner;
  }

  private static Point onGrid(Point p) {
    return new Point(Frames.near(p.x()), Frames.near(p.y()));
  }
}
