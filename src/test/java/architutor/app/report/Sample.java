package architutor.app.report;

import architutor.app.Opened;
import architutor.app.Studio;
import architutor.model.Acceptance;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// Small reviews to tell of.
final class Sample {
  static final Studio STUDIO = Studio.shipped();

  private static final String LOST = "queue-without-dead-letter";

  private Sample() {}

  /// A queue that loses messages; its name is all that a page could stumble over.
  static Reviewed nasty() {
    return reviewed(
        "a b|c.yaml",
        """
        title: "<script>alert(1)</script> | @all #7 `x` *y* [z](u)"
        nodes:
          jobs: {service: sqs, label: "<i>Jobs</i> | & \\"two\\" \\u0001 \\u001b[31m", at: [0, 0]}
          worker: {service: lambda, at: [200, 0]}
        edges:
          - jobs -event-> worker
        """);
  }

  /// So many queues that each lose messages.
  static Reviewed many(int queues) {
    var text = new StringBuilder("title: Many\nnodes:\n");
    for (var i = 0; i < queues; i++)
      text.append("  q")
          .append(i)
          .append(": {service: sqs, label: Queue, at: [0, ")
          .append(i * 150)
          .append("]}\n  w")
          .append(i)
          .append(": {service: lambda, label: Worker, at: [300, ")
          .append(i * 150)
          .append("]}\n");
    text.append("edges:\n");
    for (var i = 0; i < queues; i++)
      text.append("  - q").append(i).append(" -event-> w").append(i).append("\n");
    return reviewed("many.yaml", text.toString());
  }

  static Reviewed reviewed(String name, String content) {
    var read = STUDIO.read(name, content);
    var opened =
        new Opened(Optional.of(Path.of(name)), read.diagram(), read.problems(), read.places());
    return Reviewed.of(Path.of(name), opened, STUDIO.review(opened.diagram()), STUDIO.catalog());
  }

  /// The same with the lost messages accepted until a day.
  static Reviewed accepting(Reviewed reviewed, LocalDate until) {
    var finding =
        reviewed.critique().findings().stream()
            .filter(f -> f.rule().id().equals(LOST))
            .findFirst()
            .orElseThrow();
    var acceptance =
        new Acceptance(
            LOST, finding.about(), "Rebuilt each night", until.minusYears(1), Optional.of(until));
    var diagram =
        reviewed
            .opened()
            .diagram()
            .remarking(reviewed.opened().diagram().remarks().with(acceptance));
    return Reviewed.of(
        reviewed.file(), reviewed.opened(), STUDIO.review(diagram), reviewed.catalog());
  }
}
