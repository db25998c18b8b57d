package dev.sandbank.domain.bank.seed.people;

import dev.sandbank.domain.bank.profile.PersonName;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.TextTable;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The invented people behind the test customers: form of address, first, middle and last name; local order of names.
 * Another seed gives first names to other customers and combines each with the last name of somebody else.
 */
final class PeopleSeed {

    /** A person's name and how a letter addresses them. */
    record Person(String prefix, PersonName name) {}

    private PeopleSeed() {}

    static Person of(SeedName seed, Market market, SeedCustomer customer) {
        return customer.givenName()
                .map(name -> new Person(seeded(seed, market, customer.like()).prefix(), name))
                .orElseGet(() -> seeded(seed, market, customer));
    }

    private static Person seeded(SeedName seed, Market market, SeedCustomer customer) {
        String people = people(market);
        List<String> own = TextTable.row(people, customer.number());
        if (seed.isDefault()) {
            return person(market, own, own.get(3));
        }
        List<List<String>> all = IntStream.rangeClosed(1, TextTable.size(people))
                .mapToObj(number -> TextTable.row(people, number))
                .toList();
        List<Integer> order = Dice.of(seed, "given names", market.name()).order(all.size());
        List<String> given = all.get(order.get(customer.number() - 1));
        return person(market, given, otherLastName(seed, market, given, all));
    }

    /** The last name of another row; where last names depend on the sex, a row with the same form of address. */
    private static String otherLastName(SeedName seed, Market market, List<String> given, List<List<String>> all) {
        boolean bySex = market == Market.PL || market == Market.RU;
        List<List<String>> choices = all.stream()
                .filter(row -> !bySex || row.get(0).equals(given.get(0)))
                .toList();
        int shift = Dice.of(seed, "last names", market.name()).between(1, choices.size() - 1);
        return choices.get((choices.indexOf(given) + shift) % choices.size()).get(3);
    }

    private static Person person(Market market, List<String> cells, String last) {
        String first = cells.get(1);
        String middle = cells.get(2);
        String given = middle.isEmpty() ? first : first + " " + middle;
        String full = switch (market) {
            case VN -> last + " " + (middle.isEmpty() ? first : middle + " " + first);
            case HK -> last + " " + given;
            default -> given + " " + last;
        };
        return new Person(cells.get(0), new PersonName(first, middle, last, full));
    }

    private static String people(Market market) {
        return switch (market) {
            case US -> """
                    Ms | Hannah | Grace | Whitfield
                    Mr | Marcus | | Delgado
                    Mx | Riley | Jordan | Novak
                    Mr | Theodore | James | Ashworth
                    Ms | Danielle | | Brooks""";
            case AU -> """
                    Ms | Charlotte | Anne | Mackellar
                    Mr | Liam | | Petrakis
                    Mr | Noah | William | Tran
                    Dr | Imogen | | Fairweather
                    Mr | Jarrah | | Collins""";
            case HK -> """
                    Ms | Ka Yan | | Leung
                    Mr | Chi Ho | | Fung
                    Ms | Hoi Ting | | Yip
                    Mr | Wai Keung | | Lau
                    Mr | Tsz Kin | | Mok""";
            case SG -> """
                    Ms | Xin Yi | | Goh
                    Mr | Arvind | | Pillai
                    Ms | Nurul | Aisyah | Rahman
                    Mr | Boon Hock | | Sim
                    Mr | Wei Jie | | Teo""";
            case IN -> """
                    Mrs | Ananya | | Deshpande
                    Mr | Rohan | | Mehra
                    Ms | Kavya | | Nambiar
                    Mr | Vikram | Singh | Rathore
                    Mr | Imran | | Qureshi""";
            case MY -> """
                    Puan | Siti | Nadia | Ismail
                    Mr | Jun Wei | | Chong
                    Ms | Priya | | Subramaniam
                    Encik | Faizal | | Othman
                    Ms | Mei Fong | | Yap""";
            case PH -> """
                    Ms | Maria | Teresa | Villanueva
                    Mr | Paolo | Miguel | Bautista
                    Ms | Jasmine | Reyes | Dimaculangan
                    Mr | Antonio | Cruz | Ledesma
                    Mr | Rodel | Santos | Pangilinan""";
            case TH -> """
                    Ms | Kanya | | Srisawat
                    Mr | Nattapong | | Wongsuwan
                    Ms | Ploy | | Charoenrat
                    Mr | Somchai | | Phanomwan
                    Mr | Anan | | Thongdee""";
            case ID -> """
                    Ibu | Dewi | Ayu | Lestari
                    Bapak | Budi | | Hartono
                    Ibu | Putri | | Maharani
                    Bapak | Agus | Salim | Wijaya
                    Bapak | Rizky | | Siregar""";
            case VN -> """
                    Ms | Lan | Thị | Nguyễn
                    Mr | Minh | Quang | Trần
                    Ms | Hương | Thu | Phạm
                    Mr | Long | Hoàng | Đặng
                    Mr | Tuấn | Anh | Bùi""";
            case PL -> """
                    Pani | Katarzyna | Maria | Zielińska
                    Pan | Paweł | | Wróbel
                    Pani | Zuzanna | | Kępa
                    Pan | Stanisław | Jan | Ostrowski
                    Pan | Łukasz | | Gajda""";
            case GB -> """
                    Ms | Eleanor | Rose | Hartley
                    Mr | Callum | | Sinclair
                    Ms | Amara | | Okafor
                    Sir | Rupert | Edmund | Langford
                    Mr | Gareth | | Pugh""";
            case AE -> """
                    Ms | Mariam | | Al Suwaidi
                    Mr | Omar | | Haddad
                    Ms | Leena | | Thomas
                    Mr | Khalid | Saeed | Al Ketbi
                    Mr | Yousef | | Nasser""";
            case RU -> """
                    Ms | Ekaterina | Andreevna | Sokolova
                    Mr | Dmitry | Olegovich | Lebedev
                    Ms | Alina | Maratovna | Gabitova
                    Mr | Sergey | Viktorovich | Belyaev
                    Mr | Anton | Pavlovich | Gromov""";
            case BH -> """
                    Mr | Matthew | | Hyden
                    Mr | Hassan | | Al Mahroos
                    Ms | Noora | | Fakhro
                    Mr | Ebrahim | Jassim | Al Zayer
                    Ms | Zainab | | Marhoon""";
            case MX -> """
                    Sra. | María | Fernanda | Ríos Ortega
                    Sr. | Alejandro | | Peña Salgado
                    Srta. | Ximena | | Cárdenas Luna
                    Sr. | Jorge | Luis | Villarreal Garza
                    Sr. | Iván | | Tapia Rojo""";
        };
    }
}
