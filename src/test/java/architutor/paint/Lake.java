package architutor.paint;

import architutor.layout.Routes;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A click stream's way into a lake and onto a dashboard, with places and routes.
final class Lake {
  static final Routes ROUTES =
      new Routes(
          Map.of(
              Id.of("shop--clicks"), line(345, 390, 445, 390),
              Id.of("clicks--delivery"), line(515, 390, 605, 390),
              Id.of("delivery--raw"), line(675, 390, 765, 390),
              Id.of("raw--sql"), line(835, 390, 925, 390),
              Id.of("raw--crawler"), line(800, 458, 800, 486, 640, 486, 640, 525),
              Id.of("crawler--catalog"), line(675, 560, 765, 560),
              Id.of("catalog--sql"), line(835, 560, 880, 560, 880, 404, 925, 404),
              Id.of("sql--dashboard"), line(960, 458, 960, 525)));

  static final Diagram DIAGRAM = diagram();

  private Lake() {}

  private static Diagram diagram() {
    var region = Optional.of(Id.of("region"));
    return Stream.<Element>of(
            Group.of("cloud", GroupKind.CLOUD).at(new Box(396, 250, 646, 396)),
            Group.of("region", GroupKind.REGION)
                .labelled("us-east-1")
                .at(new Box(412, 294, 614, 336))
                .in(Optional.of(Id.of("cloud"))),
            Node.of("shop", "web-application").labelled("Web shop").at(new Point(310, 390)),
            Node.of("clicks", "kinesis-data-streams")
                .labelled("Clicks")
                .at(new Point(480, 390))
                .in(region),
            Node.of("delivery", "data-firehose")
                .labelled("Delivery")
                .at(new Point(640, 390))
                .in(region),
            Node.of("raw", "simple-storage-service")
                .labelled("Raw zone")
                .at(new Point(800, 390))
                .in(region),
            Node.of("sql", "athena").labelled("Ad-hoc SQL").at(new Point(960, 390)).in(region),
            Node.of("crawler", "glue-crawler")
                .labelled("Crawler")
                .at(new Point(640, 560))
                .in(region),
            Node.of("catalog", "glue-data-catalog")
                .labelled("Catalog")
                .at(new Point(800, 560))
                .in(region),
            Node.of("dashboard", "quicksight")
                .labelled("Dashboard")
                .at(new Point(960, 560))
                .in(region),
            edge("shop", "clicks", EdgeKind.DATA).labelled("put"),
            edge("clicks", "delivery", EdgeKind.DATA).labelled("read"),
            edge("delivery", "raw", EdgeKind.DATA).labelled("0–300 s"),
            edge("raw", "sql", EdgeKind.QUERY).labelled("scan"),
            edge("raw", "crawler", EdgeKind.CATALOG).labelled("lists"),
            edge("crawler", "catalog", EdgeKind.CATALOG).labelled("tables"),
            edge("catalog", "sql", EdgeKind.CATALOG),
            edge("sql", "dashboard", EdgeKind.DATA).labelled("refresh"))
        .reduce(Diagram.EMPTY, Diagram::with, (a, _) -> a);
  }

  static Edge edge(String from, String to, EdgeKind kind) {
    return Edge.of(Id.of(from), Id.of(to), kind);
  }

  static List<Point> line(double... corners) {
    return java.util.stream.IntStream.range(0, corners.length / 2)
        .mapToObj(i -> new Point(corners[2 * i], corners[2 * i + 1]))
        .toList();
  }

  /// Captions that need no catalogue: the service's id is the icon's name.
  record Plain(Map<String, String> seconds) implements Captions {
    @Override
    public String name(Node node) {
      return node.label().isEmpty() ? node.service() : node.label();
    }

    @Override
    public String second(Node node) {
      return seconds.getOrDefault(node.id().text(), "");
    }

    @Override
    public Optional<String> icon(Node node) {
      return Optional.of(node.service());
    }

    @Override
    public String initials(Node node) {
      return name(node).substring(0, 1);
    }
  }

  static final Captions CAPTIONS =
      new Plain(
          Map.of(
              "shop", "1,000 rec/s · 1 KB",
              "clicks", "Data Streams · 2 shards",
              "delivery", "Firehose · 300 s buffer",
              "raw", "S3 · JSON · KMS",
              "sql", "Athena · 200 a day",
              "crawler", "every 6 h",
              "catalog", "Glue Data Catalog",
              "dashboard", "needs ≤ 60 s"));
}
