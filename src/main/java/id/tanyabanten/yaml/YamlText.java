package id.tanyabanten.yaml;

/** A scalar, as the text that stands in the file: dates and numbers are not converted. */
public record YamlText(String text, int line) implements YamlValue {}
