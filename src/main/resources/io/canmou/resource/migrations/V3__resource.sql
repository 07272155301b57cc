CREATE TABLE facility (
    id VARCHAR(200) PRIMARY KEY,
    name VARCHAR(400), nameEn VARCHAR(400), type VARCHAR(100), lat DOUBLE PRECISION, lon DOUBLE PRECISION,
    halfEast DOUBLE PRECISION, halfNorth DOUBLE PRECISION, peopleDay DOUBLE PRECISION, peopleNight DOUBLE PRECISION,
    phone VARCHAR(200), stocks CLOB
);

CREATE TABLE team (
    id VARCHAR(200) PRIMARY KEY,
    name VARCHAR(400), nameEn VARCHAR(400), category VARCHAR(100), lat DOUBLE PRECISION, lon DOUBLE PRECISION,
    people INT, onDuty INT, mobilisation DOUBLE PRECISION, capabilities CLOB, phone VARCHAR(200),
    checked VARCHAR(10), agreementUntil VARCHAR(10)
);

CREATE TABLE supply (
    id VARCHAR(200) PRIMARY KEY,
    name VARCHAR(400), nameEn VARCHAR(400), lat DOUBLE PRECISION, lon DOUBLE PRECISION, item VARCHAR(400),
    amount DOUBLE PRECISION, unit VARCHAR(100), phone VARCHAR(200), checked VARCHAR(10), expires VARCHAR(10)
);

CREATE TABLE medical (
    id VARCHAR(200) PRIMARY KEY,
    name VARCHAR(400), nameEn VARCHAR(400), lat DOUBLE PRECISION, lon DOUBLE PRECISION, grade VARCHAR(100),
    beds INT, freeBeds INT, icu INT, ventilators INT, burnBeds INT, deconPerHour INT, redPerHour INT,
    yellowPerHour INT, antidotes CLOB, ambulances INT, phone VARCHAR(200), checked VARCHAR(10)
);

CREATE TABLE shelter (
    id VARCHAR(200) PRIMARY KEY,
    name VARCHAR(400), nameEn VARCHAR(400), kind VARCHAR(100), lat DOUBLE PRECISION, lon DOUBLE PRECISION,
    capacity INT, indoor BOOLEAN, phone VARCHAR(200)
);

CREATE TABLE expert (
    id VARCHAR(200) PRIMARY KEY,
    name VARCHAR(400), field VARCHAR(400), employer VARCHAR(400), types VARCHAR(400), reachTime DOUBLE PRECISION,
    phone VARCHAR(200)
);

CREATE TABLE vehicle (
    id VARCHAR(200) PRIMARY KEY,
    operator VARCHAR(400), un VARCHAR(40), load VARCHAR(400), mass DOUBLE PRECISION, lat DOUBLE PRECISION,
    lon DOUBLE PRECISION, route VARCHAR(1000)
);

CREATE TABLE site (
    id VARCHAR(200) PRIMARY KEY,
    name VARCHAR(400), nameEn VARCHAR(400), kind VARCHAR(100), lat DOUBLE PRECISION, lon DOUBLE PRECISION,
    halfEast DOUBLE PRECISION, halfNorth DOUBLE PRECISION, peopleDay DOUBLE PRECISION, peopleNight DOUBLE PRECISION,
    airChangesPerHour DOUBLE PRECISION, checked VARCHAR(10)
);
