package architutor.critique;

import architutor.catalog.Catalog;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// All rules made ready, and which of them are to be asked of which element. May be used by many
/// threads.
final class Programme {
  /// What is asked of one element: what looks at its neighbours, and what looks further, so that
  /// the first need not wait for the second after an edit far away.
  record Agenda(List<Anchored> near, List<Anchored> far) {
    static Agenda of(List<Anchored> all) {
      return new Agenda(
          all.stream().filter(a -> !a.isFar()).toList(),
          all.stream().filter(Anchored::isFar).toList());
    }
  }

  private final Map<String, Agenda> agendas = new HashMap<>();
  private final Agenda unknown;
  private final Agenda groups;
  private final Agenda drawing;

  Programme(List<Rule> rules, Catalog catalog) {
    var byId = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    var all =
        IntStream.range(0, byId.size())
            .boxed()
            .flatMap(rank -> Anchored.of(byId.get(rank), rank, catalog))
            .toList();
    var ofNodes = all.stream().filter(a -> a.anchor().isPresent() && !a.isGroup()).toList();
    for (var service : catalog.services())
      agendas.put(
          service.id(),
          Agenda.of(
              ofNodes.stream()
                  .filter(a -> a.services().map(s -> s.contains(service.id())).orElse(true))
                  .toList()));
    unknown = Agenda.of(ofNodes.stream().filter(a -> a.services().isEmpty()).toList());
    groups = Agenda.of(all.stream().filter(Anchored::isGroup).toList());
    drawing = Agenda.of(all.stream().filter(a -> a.anchor().isEmpty()).toList());
  }

  Agenda forGroups() {
    return groups;
  }

  /// What names no element.
  Agenda forDrawing() {
    return drawing;
  }

  /// @param service its id, which the catalogue may not know
  Agenda forNode(String service) {
    return agendas.getOrDefault(service, unknown);
  }
}
