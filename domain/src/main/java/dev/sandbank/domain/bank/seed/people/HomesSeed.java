package dev.sandbank.domain.bank.seed.people;

import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.TextTable;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The addresses of the invented people: two address lines, city, state and postal code; streets are made up. In another
 * seed a customer has the address of another customer of the default seed, with other numbers.
 */
final class HomesSeed {

    /** A home. */
    record Home(List<String> lines, String city, String state, String postalCode) {}

    private static final Pattern NUMBER = Pattern.compile("\\d++(?!\\p{Alpha})");

    private HomesSeed() {}

    static Home of(SeedName seed, Market market, SeedCustomer customer) {
        String homes = homes(market);
        if (seed.isDefault() && customer.isPublished()) {
            return home(TextTable.row(homes, customer.number()), UnaryOperator.identity());
        }
        int size = TextTable.size(homes);
        int shift = Dice.of(seed, "homes", market.name()).between(1, size - 1);
        List<String> cells = TextTable.row(homes, (customer.number() - 1 + shift) % size + 1);
        Dice dice = Dice.of(seed, "house number", market.name(), customer.idLabel());
        return home(cells, line -> renumbered(line, dice));
    }

    private static Home home(List<String> cells, UnaryOperator<String> streetChange) {
        List<String> lines = Stream.of(streetChange.apply(cells.get(0)), cells.get(1))
                .filter(line -> !line.isEmpty())
                .toList();
        return new Home(lines, cells.get(2), cells.get(3), cells.get(4));
    }

    /** The line with other numbers of as many digits; those with a letter behind ("3rd", "12C") stay. */
    private static String renumbered(String line, Dice dice) {
        return NUMBER.matcher(line)
                .replaceAll(found -> dice.number(found.group().length()));
    }

    private static String homes(Market market) {
        return switch (market) {
            case US -> """
                    418 Larkmoor Street | Apt 5B | New York | NY | 10011
                    2207 Cedar Hollow Road | | Austin | TX | 78704
                    95 Quarry Lane | Unit 3 | Portland | OR | 97205
                    12 Harbor Crest Drive | | Greenwich | CT | 06830
                    731 West Tilden Avenue | | Chicago | IL | 60614""";
            case AU -> """
                    Unit 7, 52 Banksia Parade | | Sydney | NSW | 2010
                    18 Gumleaf Street | Brunswick | Melbourne | VIC | 3056
                    4/211 Wattle Road | | Brisbane | QLD | 4101
                    3 Point Headland Avenue | Mosman | Sydney | NSW | 2088
                    66 Ironbark Crescent | | Perth | WA | 6018""";
            case HK -> """
                    Flat 12C, Jade Harbour Court | 28 Lantern Street, Wan Chai | Hong Kong | HONG KONG | 999077
                    Room 803, Tower 2, Lakeview Mansions | 9 Heron Road, Sha Tin | Hong Kong | NEW TERRITORIES | 999077
                    Flat 5A, 41 Bamboo Lane | Sham Shui Po | Hong Kong | KOWLOON | 999077
                    House 6, Cloud Ridge | 77 Summit Path, The Peak | Hong Kong | HONG KONG | 999077
                    Room 2107, Block D, Sunrise Estate | Tuen Mun | Hong Kong | NEW TERRITORIES | 999077""";
            case SG -> """
                    Blk 318 Frangipani Avenue 2 | #11-204 | Singapore | SINGAPORE | 560318
                    27 Kingfisher Link | #05-12 | Singapore | SINGAPORE | 228027
                    Blk 45 Tembusu Crescent | #08-77 | Singapore | SINGAPORE | 440045
                    9 Orchid Hill Close | | Singapore | SINGAPORE | 259009
                    Blk 602 Rambutan Street 61 | #02-19 | Singapore | SINGAPORE | 640602""";
            case IN -> """
                    Flat 902, Gulmohar Heights | Lokhande Road, Andheri West | Mumbai | MAHARASHTRA | 400058
                    14, 3rd Cross, Silver Oak Layout | Indiranagar | Bengaluru | KARNATAKA | 560038
                    22/1117 Lotus Pond Lane | | Kochi | KERALA | 682020
                    7 Amaltas Marg | Civil Lines | Jaipur | RAJASTHAN | 302006
                    B-31 Charminar Enclave | | Hyderabad | TELANGANA | 500002""";
            case MY -> """
                    23, Jalan Kenanga 5/2 | Taman Seri Indah | Petaling Jaya | SELANGOR | 46200
                    A-15-3, Residensi Angsana | Jalan Melur | Kuala Lumpur | WILAYAH PERSEKUTUAN | 50480
                    8, Lorong Cempaka 4 | | George Town | PULAU PINANG | 10250
                    1, Persiaran Bukit Damai | | Kuala Lumpur | WILAYAH PERSEKUTUAN | 50490
                    77, Jalan Dahlia 12 | Taman Universiti | Skudai | JOHOR | 81300""";
            case PH -> """
                    Unit 1804, Narra Residences | 55 Sampaguita Street, Salcedo | Makati | METRO MANILA | 1227
                    31 Mabolo Street | Barangay Lahug | Cebu City | CEBU | 6000
                    Blk 9 Lot 22, Acacia Village | | Davao City | DAVAO DEL SUR | 8000
                    4 Ipil Road | Forbes Hills | Makati | METRO MANILA | 1220
                    118 Rosal Street | Cubao | Quezon City | METRO MANILA | 1109""";
            case TH -> """
                    88/12 Soi Mali 4 | Khlong Toei | Bangkok | BANGKOK | 10110
                    19 Thanon Dok Bua | Mueang | Chiang Mai | CHIANG MAI | 50200
                    7/3 Soi Hat Ngoen | Thalang | Phuket | PHUKET | 83110
                    1 Thanon Rim Nam | Sathon | Bangkok | BANGKOK | 10120
                    240 Moo 6 | Mueang | Nakhon Ratchasima | NAKHON RATCHASIMA | 30000""";
            case ID -> """
                    Jalan Melati Raya No. 17 | Kebayoran Baru | Jakarta Selatan | DKI JAKARTA | 12160
                    Jalan Cendana No. 5 | Gubeng | Surabaya | JAWA TIMUR | 60281
                    Jalan Anggrek Hijau No. 42 | Coblong | Bandung | JAWA BARAT | 40132
                    Jalan Teratai Permai No. 1 | Menteng | Jakarta Pusat | DKI JAKARTA | 10310
                    Jalan Danau Biru No. 88 | | Medan | SUMATERA UTARA | 20112""";
            case VN -> """
                    45 Đường Hoa Sen | Phường Bến Nghé, Quận 1 | Hồ Chí Minh | HO CHI MINH | 700000
                    12 Ngõ 30 Phố Trúc | Quận Tây Hồ | Hà Nội | HA NOI | 100000
                    8 Đường Biển Xanh | Quận Hải Châu | Đà Nẵng | DA NANG | 550000
                    2 Đường Ngọc Lan | Quận 2 | Hồ Chí Minh | HO CHI MINH | 700000
                    199 Đường Cầu Mới | Quận Ninh Kiều | Cần Thơ | CAN THO | 900000""";
            case PL -> """
                    ul. Jarzębinowa 14 m. 6 | | Warszawa | MAZOWIECKIE | 02-512
                    ul. Wierzbowa 3 | | Kraków | MAŁOPOLSKIE | 30-110
                    ul. Szafirowa 27 m. 2 | | Gdańsk | POMORSKIE | 80-288
                    al. Kasztanowa 1 | Konstancin | Konstancin-Jeziorna | MAZOWIECKIE | 05-510
                    ul. Hutnicza 88 m. 41 | | Katowice | ŚLĄSKIE | 40-241""";
            case GB -> """
                    Flat 3, 29 Mulberry Terrace | Islington | London | LONDON | N1 2XX
                    14 Heatherbank Road | | Edinburgh | LOTHIAN | EH9 1XX
                    6 Canal Wharf | | Manchester | GREATER MANCHESTER | M4 6XX
                    Langford House | Mill Lane, Bibury | Cirencester | GLOUCESTERSHIRE | GL7 5XX
                    51 Pendarren Street | | Cardiff | SOUTH GLAMORGAN | CF10 1XX""";
            case AE -> """
                    Apartment 1902, Al Noor Tower | Marina Walk | Dubai | DUBAI | 00000
                    Flat 304, Palm Court | Al Majaz 3 | Sharjah | SHARJAH | 00000
                    Apartment 711, Lagoon View | Jumeirah Lakes | Dubai | DUBAI | 00000
                    Villa 8, Street 21 | Khalifa City | Abu Dhabi | ABU DHABI | 00000
                    Flat 12, Building 45 | Al Nakheel | Ras Al Khaimah | RAS AL KHAIMAH | 00000""";
            case RU -> """
                    ul. Sirenevaya, d. 12, kv. 45 | | Moscow | MOSCOW | 119021
                    nab. Tikhaya, d. 7, kv. 18 | | Saint Petersburg | SAINT PETERSBURG | 191028
                    ul. Klenovaya, d. 3, kv. 90 | | Kazan | TATARSTAN | 420015
                    ul. Sosnovaya, d. 1 | pos. Zarechye | Moscow | MOSCOW OBLAST | 143085
                    ul. Zavodskaya, d. 55, kv. 6 | | Yekaterinburg | SVERDLOVSK OBLAST | 620014""";
            case BH -> """
                    Flat 21, Building 1108, Road 3822 | Block 338, Adliya | Manama | CAPITAL | 338
                    House 67, Road 1214 | Block 712, Salmabad | Manama | NORTHERN | 712
                    Flat 5, Building 290, Road 2507 | Block 225, Busaiteen | Muharraq | MUHARRAQ | 225
                    Villa 3, Road 4011 | Block 940, Riffa Views | Riffa | SOUTHERN | 940
                    House 144, Road 5132 | Block 551, Budaiya | Budaiya | NORTHERN | 551""";
            case MX -> """
                    Calle Jacarandas 214, Int. 8 | Col. Roma Norte | Ciudad de México | CDMX | 06700
                    Avenida del Roble 1530 | Col. Providencia | Guadalajara | JALISCO | 44630
                    Calle Bugambilia 77 | Col. Centro | Mérida | YUCATÁN | 97000
                    Cerrada Montebello 9 | Col. Valle Alto | San Pedro Garza García | NUEVO LEÓN | 66220
                    Privada Los Arcos 31 | Col. La Paz | Puebla | PUEBLA | 72160""";
        };
    }
}
