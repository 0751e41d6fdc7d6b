package architutor.critique;

import architutor.catalog.Catalog;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// All rules made ready, and which of them are to be asked of which element. May be used by many
/// threads.
final class Programme {
  /// What is asked of one element: what looks at its neighbours, and what looks further, so that
  /// the first need not wait for the second after an edit far away.
  ///
  /// @param nearAsks the settings that the first may ask for
  /// @param farAsks the settings that the second may ask for
  record Agenda(
      List<Anchored> near, Set<String> nearAsks, List<Anchored> far, Set<String> farAsks) {
    static Agenda of(List<Anchored> all) {
      var near = all.stream().filter(a -> !a.isFar()).toList();
      var far = all.stream().filter(Anchored::isFar).toList();
      return new Agenda(near, asks(near), far, asks(far));
    }

    private static Set<String> asks(List<Anchored> all) {
      return all.stream().flatMap(Anchored::asks).collect(Collectors.toUnmodifiableSet());
    }
  }

  private final Map<String, Agenda> agendas = new HashMap<>();
  private final Agenda unknown;
  private final Agenda groups;
  private final Agenda drawing;
  private final int size;

  Programme(List<Rule> rules, Catalog catalog) {
    var numbers = new AtomicInteger();
    var byId = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    var all =
        IntStream.range(0, byId.size())
            .boxed()
            .flatMap(rank -> Anchored.of(byId.get(rank), rank, catalog, numbers::getAndIncrement))
            .toList();
    size = all.size();
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

  /// How many patterns there are to ask.
  int size() {
    return size;
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
