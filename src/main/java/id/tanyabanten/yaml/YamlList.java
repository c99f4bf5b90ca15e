package id.tanyabanten.yaml;

import java.util.List;

/** A list, in the order of the file. */
public record YamlList(List<YamlValue> values, int line) implements YamlValue {

  public YamlList {
    values = List.copyOf(values);
  }
}
