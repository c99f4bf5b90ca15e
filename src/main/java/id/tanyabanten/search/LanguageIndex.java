package id.tanyabanten.search;

import id.tanyabanten.language.Language;
import java.util.List;

/**
 * What is searched for the questions of one language.
 *
 * @param passages by their numbers in the index of sections
 * @param rarity of words and entries, by the sections that hold them
 * @param rarityOfSigns of what is asked, by the wordings that ask it
 */
record LanguageIndex(
    Language language,
    List<IndexedPassage> passages,
    SectionIndex sections,
    Stemmer stemmer,
    Rarity rarity,
    Asked asked,
    Rarity rarityOfSigns) {

  IndexedPassage passage(SectionIndex.Found found) {
    return passages.get(found.number());
  }
}
