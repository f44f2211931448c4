package org.candour.deploy.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.candour.criteria.Value;
import org.candour.deploy.opening.Holder;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

/** An invented person and everything they hold in one partnership. */
record Invented(PartnershipId partnership, PersonId person, String name, List<Holder> holds) {
  Invented {
    holds = List.copyOf(holds);
  }

  /** Everybody, in the order of the data. */
  static List<Invented> all() {
    List<Invented> all = new ArrayList<>();
    for (JsonNode partnership : Data.read("people")) {
      PartnershipId id = new PartnershipId(partnership.path("partnership").asText());
      partnership.path("people").forEach(p -> all.add(of(id, p)));
    }
    return List.copyOf(all);
  }

  private static Invented of(PartnershipId partnership, JsonNode one) {
    PersonId person = new PersonId(one.path("id").asText());
    String name = one.path("name").asText();
    String agency = one.path("agency").asText();
    Stream<Holder> held =
        Stream.of(
                texts(one, "posts").map(p -> Holder.ofPost(person, name, agency, p)),
                texts(one, "seats").map(s -> seat(person, name, agency, "seat", s)),
                texts(one, "deputises for").map(s -> seat(person, name, agency, "deputy", s)))
            .flatMap(s -> s)
            .map(h -> declaring(h, one.path("declares")));
    return new Invented(partnership, person, name, held.toList());
  }

  private static Holder seat(
      PersonId person, String name, String agency, String kind, String bodyAndSeat) {
    int slash = bodyAndSeat.indexOf('/');
    return new Holder(
        person,
        name,
        agency,
        kind,
        Optional.of(bodyAndSeat.substring(0, slash)),
        Optional.of(bodyAndSeat.substring(slash + 1)),
        Map.of());
  }

  /** With what is declared of them, each yes or no. */
  private static Holder declaring(Holder holder, JsonNode declares) {
    Map<String, Value> declared = new HashMap<>();
    declares
        .properties()
        .forEach(e -> declared.put(e.getKey(), new Value.YesNo(e.getValue().asBoolean())));
    return new Holder(
        holder.person(),
        holder.name(),
        holder.agency(),
        holder.kind(),
        holder.body(),
        holder.holding(),
        declared);
  }

  private static Stream<String> texts(JsonNode one, String name) {
    return StreamSupport.stream(one.path(name).spliterator(), false).map(JsonNode::asText);
  }
}
