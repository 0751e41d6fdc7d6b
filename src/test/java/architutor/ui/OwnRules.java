package architutor.ui;

import architutor.app.Studio;
import architutor.critique.RuleBook;
import architutor.model.Diagram;
import architutor.model.Node;
import architutor.model.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Three rules about queues and a drawing with three queues, so that a test knows what is found:
/// two queues are open, one more finding about each of these follows from that, the third is only
/// plain, and somebody is asked something. A fourth rule has more to try than it may where there
/// are a dozen buckets.
final class OwnRules {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  static final Diagram QUEUES =
      Diagram.EMPTY
          .with(queue("orders", "none", 0))
          .with(queue("bills", "none", 160))
          .with(queue("mails", "sse-kms", 320));

  private static final String OPEN =
      """
      id: queue-is-open
      title: Encrypt queues
      pillar: security
      severity: error
      exam: ["1.1", "4.3"]
      match:
        nodes: {q: {service: sqs, encryption: none}}
      about: q
      say: "{q} is open."
      why: Everybody reads it.
      see: [{title: A page, url: "https://docs.aws.amazon.com/x", as-of: 2026-11}]
      fixes:
        - title: Encrypt {q}
          set: {q: {encryption: sse-kms}}
      bad: [{name: open, nodes: {x: {service: sqs, encryption: none}}, finds: [x]}]
      good: [{name: closed, nodes: {x: {service: sqs, encryption: sse-kms}}}]
      """;

  private static final String PLAIN =
      """
      id: queue-is-plain
      title: Name queues
      pillar: cost
      severity: warning
      exam: []
      follows: [queue-is-open]
      match:
        nodes: {q: {service: sqs}}
      about: q
      say: "{q} is plain."
      why: It could be more.
      see: [{title: A page, url: "https://docs.aws.amazon.com/x", as-of: 2026-11}]
      bad: [{name: plain, nodes: {x: {service: sqs}}, finds: [x]}]
      good: [{name: none, nodes: {x: {service: s3}}}]
      """;

  private static final String ASKED =
      """
      id: queue-was-tested
      title: Test queues
      pillar: operations
      severity: warning
      exam: ["3.3"]
      match:
        nodes: {q: {service: sqs, encryption: sse-kms}}
      ask: Was the queue ever full in a test?
      about: q
      say: "Nobody filled {q} in a test."
      why: It will be full one day.
      see: [{title: A page, url: "https://docs.aws.amazon.com/x", as-of: 2026-11}]
      bad: [{name: untested, nodes: {x: {service: sqs, encryption: sse-kms}}, answers: {queue-was-tested: "no"}, finds: [x]}]
      good: [{name: none, nodes: {x: {service: s3}}}]
      """;

  private static final String GREEDY =
      """
      id: greedy
      title: Look for any seven things
      pillar: cost
      severity: error
      match:
        nodes: {a: {service: s3}, b: {service: s3}, c: {service: s3}, d: {service: s3}, e: {service: s3}, f: {service: s3}, g: {service: s3}}
        where: ["count(all) < 1"]
        many: {all: {}}
      about: a
      say: "{a}"
      why: It never ends.
      see: [{title: A page, url: "https://docs.aws.amazon.com/x", as-of: 2026-11}]
      bad: [{name: b, nodes: {a: {service: s3}}, finds: [a]}]
      good: [{name: g, nodes: {a: {service: s3}}}]
      """;

  private OwnRules() {}

  static Studio studio(Path folder) {
    try {
      Files.writeString(folder.resolve("queue-is-open.yaml"), OPEN);
      Files.writeString(folder.resolve("queue-is-plain.yaml"), PLAIN);
      Files.writeString(folder.resolve("queue-was-tested.yaml"), ASKED);
      Files.writeString(folder.resolve("greedy.yaml"), GREEDY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var catalog = Bench.STUDIO.catalog();
    var book = RuleBook.read(folder, catalog);
    if (!book.problems().isEmpty()) throw new IllegalStateException(book.problems().toString());
    return new Studio(catalog, () -> book, Bench.STUDIO::selection, () -> TODAY);
  }

  private static Node queue(String id, String encryption, double x) {
    return Node.of(id, "sqs").labelled(id).with("encryption", encryption).at(new Point(x, 0));
  }
}
