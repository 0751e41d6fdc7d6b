package architutor.catalog;

import architutor.catalog.Relation.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What stands around an entry, by relation.
///
/// @param groups in the order of the sides, and within one in the order of the relations
public record Neighbourhood(List<Group> groups) {
  /// Where a neighbour stands, by the way information takes.
  public enum Side {
    /// It gives information.
    IN,
    /// It takes information.
    OUT,
    /// It starts, rules, guards or watches.
    OVER,
    /// Without it nothing works.
    UNDER,
    /// It could stand in the same place.
    INSTEAD
  }

  /// The neighbours that share one relation.
  ///
  /// @param isForth whether the relation is said by the entry itself, as in `it feeds them`, and
  ///   not by its neighbours, as in `they feed it`
  /// @param services the best connected first, since that is what one meets most; alternatives as
  ///   [Catalog#alternatives] has them
  public record Group(Side side, Kind kind, boolean isForth, List<Service> services) {}

  /// @param links all that the entry is one end of
  static Neighbourhood of(Service entry, List<Link> links, Catalog catalog) {
    var groups = new ArrayList<Group>();
    for (var side : Side.values())
      for (var kind : Kind.values())
        for (var isForth : List.of(true, false)) {
          if (side(kind, isForth) != side || side == Side.INSTEAD) continue;
          var ids = new LinkedHashSet<String>();
          for (var link : links)
            if (link.kind() == kind && (isForth ? link.from() : link.to()).equals(entry.id()))
              ids.add(isForth ? link.to() : link.from());
          add(groups, side, kind, isForth, found(ids, catalog));
        }
    add(groups, Side.INSTEAD, Kind.ALTERNATIVE_TO, true, catalog.alternatives(entry));
    return new Neighbourhood(groups);
  }

  private static void add(
      List<Group> groups, Side side, Kind kind, boolean isForth, List<Service> services) {
    if (!services.isEmpty()) groups.add(new Group(side, kind, isForth, services));
  }

  private static List<Service> found(Set<String> ids, Catalog catalog) {
    return ids.stream()
        .flatMap(id -> catalog.entry(id).stream())
        .sorted(Comparator.comparingInt((Service s) -> -catalog.relations(s)))
        .toList();
  }

  public List<Group> on(Side side) {
    return groups.stream().filter(g -> g.side() == side).toList();
  }

  /// Who queries, scans or watches is given what it asks for.
  private static Side side(Kind kind, boolean isForth) {
    return switch (kind) {
      case FEEDS, TRIGGERS, CATALOGS, REPLICATES, NOTIFIES -> isForth ? Side.OUT : Side.IN;
      case QUERIES, SCANS -> isForth ? Side.IN : Side.OUT;
      case MONITORS -> isForth ? Side.IN : Side.OVER;
      case ORCHESTRATES, ENCRYPTS, GOVERNS, PROTECTS -> isForth ? Side.OUT : Side.OVER;
      case NEEDS -> isForth ? Side.UNDER : Side.OUT;
      case ALTERNATIVE_TO -> Side.INSTEAD;
    };
  }
}
