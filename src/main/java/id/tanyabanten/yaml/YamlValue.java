package id.tanyabanten.yaml;

/** What stands behind a key or in a list. */
public sealed interface YamlValue permits YamlText, YamlList, YamlMap {

  /** The line on which the value starts, counted from 1 in the file. */
  int line();
}
