package architutor.layout;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import java.util.Optional;

/// Three drawings of the kinds that people make.
final class Samples {
  private Samples() {}

  static Diagram lake() {
    return Sketch.of(
        """
        group cloud
        group region in cloud
        shop
        clicks in region
        delivery in region
        raw in region
        sql in region
        crawler in region
        catalog in region
        dashboard in region
        key in region
        shop -data-> clicks: put
        clicks -data-> delivery: read
        delivery -data-> raw: 0-300 s
        raw -query-> sql: scan
        raw -catalog-> crawler: lists
        crawler -catalog-> catalog: tables
        catalog -catalog-> sql
        sql -data-> dashboard: refresh
        key -encrypt-> raw
        """);
  }

  static Diagram network() {
    return Sketch.of(
        """
        group on-premises
        group account
        group region in account
        group vpc in region
        group subnet1 in vpc
        group subnet2 in vpc
        erp in on-premises
        files in on-premises
        gateway in subnet1
        nat in subnet1
        proxy in subnet1
        dms in subnet2
        database in subnet2
        replica in subnet2
        emr in subnet2
        raw in region
        clean in region
        curated in region
        etl in region
        catalog in region
        athena in region
        redshift in region
        quicksight in region
        kms in region
        alarm in region
        topic in region
        erp -data-> gateway: dump
        files -data-> gateway
        gateway -data-> dms
        dms -data-> database: load
        database -replication-> replica
        replica -data-> emr
        emr -data-> raw: export
        raw -data-> etl
        etl -data-> clean
        etl -data-> curated
        clean -query-> athena: scan
        curated -data-> redshift: copy
        athena -data-> quicksight
        redshift -data-> quicksight
        etl -catalog-> catalog
        catalog -catalog-> athena
        kms -encrypt-> raw
        kms -encrypt-> clean
        etl -monitor-> alarm
        alarm -notify-> topic
        emr -control-> nat
        nat -data-> proxy
        """);
  }

  static Diagram platform() {
    var diagram = Diagram.EMPTY.with(Group.of("cloud", GroupKind.CLOUD).labelled("AWS Cloud"));
    for (var team = 0; team < 6; team++) {
      var frame = "team" + team;
      diagram =
          diagram.with(
              Group.of(frame, GroupKind.ACCOUNT).labelled(frame).in(Optional.of(Id.of("cloud"))));
      for (var part = 0; part < 10; part++)
        diagram =
            diagram.with(
                Node.of(frame + ".n" + part, "s3")
                    .labelled("Step " + part)
                    .in(Optional.of(Id.of(frame))));
      for (var part = 1; part < 8; part++)
        diagram = joined(diagram, frame, (part - 1) / (1 + team % 3), part, EdgeKind.DATA);
      diagram = joined(diagram, frame, 8, 2, EdgeKind.ENCRYPT);
      diagram = joined(diagram, frame, 4, 9, EdgeKind.MONITOR);
      if (team > 0)
        diagram =
            diagram.with(
                Edge.of(
                    Id.of("team" + (team - 1) / 2 + ".n7"), Id.of(frame + ".n0"), EdgeKind.DATA));
    }
    return diagram;
  }

  private static Diagram joined(Diagram diagram, String frame, int from, int to, EdgeKind kind) {
    return diagram.with(Edge.of(Id.of(frame + ".n" + from), Id.of(frame + ".n" + to), kind));
  }
}
