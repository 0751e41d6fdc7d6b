package architutor.critique;

import architutor.catalog.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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

  private final List<Anchored> anyNode = new ArrayList<>();
  private final Map<String, List<Anchored>> byKind = new HashMap<>();
  private final Map<String, Agenda> agendas = new ConcurrentHashMap<>();
  private final Agenda groups;
  private final Agenda drawing;

  Programme(List<Rule> rules) {
    var byId = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    var ofGroups = new ArrayList<Anchored>();
    var ofDrawing = new ArrayList<Anchored>();
    for (var rank = 0; rank < byId.size(); rank++)
      for (var anchored : Anchored.of(byId.get(rank), rank).toList()) {
        if (anchored.anchor().isEmpty()) ofDrawing.add(anchored);
        else if (anchored.isGroup()) ofGroups.add(anchored);
        else if (anchored.kinds().isEmpty()) anyNode.add(anchored);
        for (var kind : anchored.kinds())
          byKind.computeIfAbsent(kind, _ -> new ArrayList<>()).add(anchored);
      }
    groups = Agenda.of(ofGroups);
    drawing = Agenda.of(ofDrawing);
  }

  Agenda forGroups() {
    return groups;
  }

  /// What names no element.
  Agenda forDrawing() {
    return drawing;
  }

  /// @param id the service's id, which the catalogue may not know
  Agenda forNode(String id, Optional<Service> service) {
    return agendas.computeIfAbsent(
        id,
        _ -> {
          var all = new ArrayList<>(anyNode);
          all.addAll(byKind.getOrDefault("service:" + id, List.of()));
          service.ifPresent(s ->
              s.traits().forEach(t -> all.addAll(byKind.getOrDefault("trait:" + t, List.of()))));
          return Agenda.of(
              all.stream()
                  .distinct()
                  .sorted(
                      Comparator.comparingInt(Anchored::rank)
                          .thenComparingInt(Anchored::alternative))
                  .toList());
        });
  }
}
