package id.tanyabanten.knowledge;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What can happen to a file, by accident or on purpose. */
enum Mutation {
  CUT {
    @Override
    byte[] of(byte[] bytes, Random random) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
  },
  PIECE_LOST {
    @Override
    byte[] of(byte[] bytes, Random random) {
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + 1 + random.nextInt(60));
      return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }
  },
  BYTES_SWAPPED {
    @Override
    byte[] of(byte[] bytes, Random random) {
      byte[] swapped = bytes.clone();
      int first = random.nextInt(bytes.length);
      int second = Math.min(bytes.length - 1, first + random.nextInt(60));
      swapped[first] = bytes[second];
      swapped[second] = bytes[first];
      return swapped;
    }
  },
  BYTES_GARBLED {
    @Override
    byte[] of(byte[] bytes, Random random) {
      byte[] garbled = bytes.clone();
      int from = random.nextInt(bytes.length);
      for (int at = from; at < Math.min(bytes.length, from + 1 + random.nextInt(8)); at++) {
        garbled[at] = (byte) random.nextInt(256);
      }
      return garbled;
    }
  },
  LINE_TWICE {
    @Override
    byte[] of(byte[] bytes, Random random) {
      List<String> lines = lines(bytes);
      lines.add(random.nextInt(lines.size()), any(lines, random));
      return bytes(lines);
    }
  },
  LINE_LOST {
    @Override
    byte[] of(byte[] bytes, Random random) {
      List<String> lines = lines(bytes);
      lines.remove(random.nextInt(lines.size()));
      return bytes(lines);
    }
  },
  LINE_ENDLESS {
    @Override
    byte[] of(byte[] bytes, Random random) {
      List<String> lines = lines(bytes);
      int at = random.nextInt(lines.size());
      String line = lines.get(at) + "x";
      lines.set(at, line.repeat(1 + 30_000 / line.length()));
      return bytes(lines);
    }
  },
  LINE_INDENTED {
    @Override
    byte[] of(byte[] bytes, Random random) {
      List<String> lines = lines(bytes);
      int at = random.nextInt(lines.size());
      lines.set(at, any(List.of("    ", "\t", " ", "  "), random) + lines.get(at));
      return bytes(lines);
    }
  },
  WHOLE_TWICE {
    @Override
    byte[] of(byte[] bytes, Random random) {
      return joined(bytes, bytes);
    }
  },
  SPLINTER {
    @Override
    byte[] of(byte[] bytes, Random random) {
      return with(bytes, random.nextInt(bytes.length), any(SPLINTERS, random));
    }
  },
  SPLINTER_AT_START_OF_LINE {
    @Override
    byte[] of(byte[] bytes, Random random) {
      List<String> lines = lines(bytes);
      int at = random.nextInt(lines.size());
      lines.set(at, any(SPLINTERS, random) + lines.get(at));
      return bytes(lines);
    }
  },
  STRUCTURE_LOST {
    @Override
    byte[] of(byte[] bytes, Random random) {
      List<Integer> signs = new ArrayList<>();
      for (int at = 0; at < bytes.length; at++) {
        if ("|~-#[]^:{},".indexOf(bytes[at]) >= 0) {
          signs.add(at);
        }
      }
      return signs.isEmpty() ? bytes : without(bytes, any(signs, random));
    }
  },
  ANY_SIGN {
    @Override
    byte[] of(byte[] bytes, Random random) {
      int sign = random.nextInt(Character.MAX_CODE_POINT + 1);
      return with(bytes, random.nextInt(bytes.length), Character.toString(sign));
    }
  },
  OTHER_ENCODING {
    @Override
    byte[] of(byte[] bytes, Random random) {
      return text(bytes).getBytes(any(ENCODINGS, random));
    }
  };

  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.ISO_8859_1,
          Charset.forName("windows-1252"));

  private static final List<String> SPLINTERS =
      List.of(
          "\u0000",
          "\u0007",
          "\u001B[31m",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\u202E",
          "\u2066",
          "\u200F",
          "\u00AD",
          "😀",
          "\uD83D",
          "é",
          "ﷺ",
          "𝟗",
          "٣",
          "[^",
          "[^]",
          "[^tidak-ada]",
          "[#",
          "]",
          "#",
          "|",
          "||",
          "| x |",
          "---\n",
          "---\ntitle: x\n---\n",
          "~~~\n",
          "~~~ yaml\n",
          "~~~ yaml\nx: y\n~~~\n",
          "\n\n",
          "\t",
          "    ",
          "- ",
          "- - - - ",
          "> ",
          "<",
          "<script>",
          "{",
          "[[[[[[[[[[[[[[[[[[[[",
          "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: ",
          "*x",
          "&x ",
          "&x [*x, *x] ",
          "<<: {a: b}\n",
          "!!java.net.URL ",
          "!!javax.script.ScriptEngineManager [x]",
          "? ",
          "%TAG ! x\n",
          "%",
          "\"",
          "'",
          ": ",
          "tidak-dikenal: x\n",
          "\r",
          "\\",
          "999999999999999999999",
          "1e999999999: [x]\n",
          "2025/2026",
          "–");

  /** The file as it is after this has happened once. */
  abstract byte[] of(byte[] bytes, Random random);

  /** What is left after one to three mishaps. */
  static byte[] several(byte[] whole, Random random) {
    byte[] bytes = whole;
    int times = 1 + random.nextInt(3);
    for (int time = 0; time < times && bytes.length > 2; time++) {
      bytes = any(List.of(values()), random).of(bytes, random);
    }
    return bytes;
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<String> lines(byte[] bytes) {
    return new ArrayList<>(List.of(text(bytes).split("\n", -1)));
  }

  private static byte[] bytes(List<String> lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] with(byte[] bytes, int position, String piece) {
    return joined(
        joined(Arrays.copyOf(bytes, position), piece.getBytes(StandardCharsets.UTF_8)),
        Arrays.copyOfRange(bytes, position, bytes.length));
  }

  private static byte[] without(byte[] bytes, int position) {
    return joined(
        Arrays.copyOf(bytes, position), Arrays.copyOfRange(bytes, position + 1, bytes.length));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
